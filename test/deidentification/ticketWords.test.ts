import { describe, expect, test } from "vitest";
import { aProblem } from "../support/aProblem.ts";
import { aRequest } from "../support/aRequest.ts";
import { aFamily, anIdentifiedClient } from "../support/people.ts";
import { type Answer, as, startRegion } from "../support/region.ts";

await startRegion();

const maria = as("maria");
const admin = as("admin");
const aClient = async () =>
  (await maria.post("/clients", anIdentifiedClient())).body.clientId as string;
const passesOf = async (clientId: string) =>
  (await admin.get(`/audit?clientId=${clientId}&action=records.passTextCheck`)).body.items;

const phone = "call 509-555-0142 first.";
const aPhone = { start: 5, end: 17, type: "PHONE", pass: "belongs-to-organization" } as const;

type Step = (ticketId: string, body: object) => Promise<Answer>;
const transition =
  (who: typeof maria, to: string): Step =>
  (ticketId, body) =>
    who.post(`/tickets/${ticketId}/transitions`, { to, ...body });
const inReview: Step = transition(admin, "inReview");

/** Every way to put words on a ticket that stands: by whom, from which state, and what the words are called. */
const ways: readonly [what: string, field: string, say: Step, before: readonly Step[]][] = [
  ["a comment", "text", (id, body) => maria.post(`/tickets/${id}/comments`, body), []],
  ["what is missing", "missing", transition(admin, "needsAgency"), [inReview]],
  [
    "an answer of the agency",
    "text",
    transition(maria, "inReview"),
    [inReview, (id) => transition(admin, "needsAgency")(id, { missing: "The statements." })],
  ],
  ["why it is withdrawn", "why", transition(maria, "withdrawn"), []],
  ["why it is rejected", "why", transition(admin, "rejected"), [inReview]],
];

describe.each(ways)("the words of %s", (_what, field, say, before) => {
  const aTicket = async () => {
    const clientId = await aClient();
    const { ticketId } = (await maria.post("/tickets", aRequest(clientId))).body;
    for (const step of before) await step(ticketId, {});

    return { clientId, ticketId: ticketId as string };
  };

  test("identify nobody, whoever it is: the ticket stays as it is", async () => {
    const { ticketId } = await aTicket();
    const seen = await maria.get(`/tickets/${ticketId}`);
    const answer = await say(ticketId, { [field]: phone });

    expect(answer).toMatchObject(aProblem("identifier-in-text", field));
    expect(answer.body.spans).toMatchObject([{ field, ...aPhone, level: "block" }]);
    expect(answer.text).not.toMatch(/509-555|first/);
    expect((await maria.get(`/tickets/${ticketId}`)).body).toEqual(seen.body);
  });

  test("are taken once it was said whose that is, and the trail has it without the words", async () => {
    const { clientId, ticketId } = await aTicket();
    const answer = await say(ticketId, { [field]: phone, passed: [{ field, ...aPhone }] });

    expect([200, 201]).toContain(answer.status);
    expect(answer.body.events.at(-1).text).toBe(phone);
    expect(await passesOf(clientId)).toMatchObject([
      { clientIds: [clientId], fields: [`${field}:PHONE:belongs-to-organization`] },
    ]);
  });
});

describe("the details of a request", () => {
  test("identify nobody, and there is no request with them", async () => {
    const clientId = await aClient();
    const refused = await maria.post("/tickets", aRequest(clientId, { details: phone }));

    expect(refused).toMatchObject(aProblem("identifier-in-text", "details"));
    expect((await maria.get(`/clients/${clientId}`)).body.openTicket).toBeUndefined();

    const passed = [{ field: "details", ...aPhone }];
    const taken = await maria.post("/tickets", aRequest(clientId, { details: phone, passed }));

    expect(taken).toMatchObject({ status: 201, body: { details: phone } });
    expect(await passesOf(clientId)).toHaveLength(1);
  });

  test("name the clients it is about by Client ID, and nobody else", async () => {
    const { head, child } = await aFamily();
    const stranger = await aClient();
    const refused = await maria.post(
      "/tickets",
      aRequest(head, { details: `${child} is a minor, ${stranger} is not of them.` }),
    );

    expect(refused.body.spans).toMatchObject([
      { field: "details", type: "ID", level: "confirm", start: child.length + 13 },
    ]);
  });

  test("take no word that is known of a client, whatever is said of it", async () => {
    const clientId = await aClient();
    const refused = await maria.post(
      "/tickets",
      aRequest(clientId, {
        details: "Brandvold asks.",
        passed: [
          { field: "details", start: 0, end: 9, type: "PERSON", pass: "does-not-identify-client" },
        ],
      }),
    );

    expect(refused).toMatchObject(aProblem("identifier-in-text", "details"));
    expect(refused.body.spans).toMatchObject([{ type: "PERSON", level: "block", pass: null }]);
  });
});
