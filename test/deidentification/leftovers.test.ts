import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aRequest } from "../support/aRequest.ts";
import { foundIn } from "../support/foundIn.ts";
import { passing } from "../support/passing.ts";
import { anIdentifiedClient } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion();
const { sweep } = await import("#functions/deidentification/worker.ts");

const maria = as("maria");
const sam = as("sam");
const admin2 = as("admin2");

async function deidentified(clientId: string) {
  const { ticketId } = (await maria.post("/tickets", aRequest(clientId))).body;
  await admin2.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
  const plan = (await admin2.get(`/tickets/${ticketId}/plan`)).body;
  await admin2.post(`/tickets/${ticketId}/transitions`, {
    to: "executing",
    planVersion: plan.planVersion,
  });
  await sweep();

  return { ticketId: ticketId as string, plan };
}

const projectOf = async (who: typeof maria) =>
  (await who.get("/projects")).body.items.find(
    ({ projectType }: { projectType: number }) => projectType !== 14,
  ).projectId as string;

describe("what could be left of an identity", () => {
  it("is not a former name or number that a note still holds", async () => {
    const { clientId, version } = (
      await maria.post(
        "/clients",
        anIdentifiedClient({ FirstName: "Gwendolyn", LastName: "Maidenova", SSN: "900549876" }),
      )
    ).body;
    await maria.post(`/clients/${clientId}/notes`, {
      text: "Gwendolyn Maidenova, SSN 900-54-9876, came in.",
    });
    await maria.patch(`/clients/${clientId}`, { LastName: "Oakfield", SSN: "900111222" }, version);

    await deidentified(clientId);

    expect((await maria.get(`/clients/${clientId}/notes`)).body.items[0].text).toBe(
      "[name], SSN [SSN], came in.",
    );
  });

  it("is not the words of an earlier request, written before the name was recorded", async () => {
    const { clientId, version } = (
      await maria.post("/clients", {
        kind: "identified",
        NameDataQuality: 99,
        SSNDataQuality: 99,
        DOBDataQuality: 99,
      })
    ).body;
    const early = await passing(
      (body) => maria.post("/tickets", body),
      aRequest(clientId, { details: "Wilhelmina asks for it." }),
    );
    await passing((body) => maria.post(`/tickets/${early.body.ticketId}/transitions`, body), {
      to: "withdrawn",
      why: "Wilhelmina thinks it over.",
    });
    const before = (await maria.get(`/clients/${clientId}`)).body;
    await maria.patch(
      `/clients/${clientId}`,
      {
        FirstName: "Wilhelmina",
        LastName: "Oxbowington",
        NameDataQuality: 1,
      },
      before.version,
    );

    const { plan } = await deidentified(clientId);

    expect(before.version).toBeGreaterThan(version);
    expect(plan.members[0].texts.map(({ where }: { where: string }) => where)).toEqual([
      "ticket",
      "ticket",
    ]);
    const ticket = await maria.get(`/tickets/${early.body.ticketId}`);
    expect(ticket.body.details).toBe("[name] asks for it.");
    expect(foundIn(ticket.text, ["Wilhelmina", "Oxbowington"])).toEqual([]);
  });

  it("cannot be guessed through the words of a request", async () => {
    const guess = async (name: { FirstName: string; LastName: string }, details: string) => {
      const { clientId } = (await maria.post("/clients", anIdentifiedClient(name))).body;
      await sam.post(`/clients/${clientId}/enrollments`, {
        projectId: await projectOf(sam),
        EntryDate: "2026-01-05",
        RelationshipToHoH: 1,
      });
      const { status, body } = await sam.post("/tickets", aRequest(clientId, { details }));

      return { status, errors: body.errors, spans: body.spans };
    };

    for (const details of [
      "Talia Brandvold",
      "talia b.",
      "brandvold is her name",
      "T. Brandvold",
    ]) {
      const right = await guess({ FirstName: "Talia", LastName: "Brandvold" }, details);
      const wrong = await guess({ FirstName: "Ottoline", LastName: "Vandersloot" }, details);

      expect(right, details).toEqual(wrong);
    }
  });

  it("is not told by a household that the requester does not see", async () => {
    const [head, other] = await Promise.all(
      ["Talia", "Mateo"].map(
        async (FirstName) =>
          (await maria.post("/clients", anIdentifiedClient({ FirstName }))).body.clientId as string,
      ),
    );
    await maria.post("/households", {
      members: [
        { clientId: head, RelationshipToHoH: 1 },
        { clientId: other, RelationshipToHoH: 2 },
      ],
    });
    await sam.post(`/clients/${head}/enrollments`, {
      projectId: await projectOf(sam),
      EntryDate: "2026-01-05",
      RelationshipToHoH: 1,
    });

    const ticket = await sam.post("/tickets", aRequest(String(head)));
    await admin2.post(`/tickets/${ticket.body.ticketId}/transitions`, { to: "inReview" });
    const plan = await admin2.get(`/tickets/${ticket.body.ticketId}/plan`);

    expect(ticket.body.members).toEqual([{ clientId: head, action: "deidentify" }]);
    expect(plan.body.blockers).toMatchObject([{ code: "household-outside", count: 1 }]);
  });
});

describe("a comment", () => {
  it("is one, though it is sent ten times at once, and ten different ones are ten", async () => {
    const { clientId } = (await maria.post("/clients", anIdentifiedClient())).body;
    const { ticketId } = (await maria.post("/tickets", aRequest(clientId))).body;
    const idempotencyKey = randomUUID();
    const say = (text: string, key: string = randomUUID()) =>
      maria.post(`/tickets/${ticketId}/comments`, { text }, { idempotencyKey: key });

    const same = await Promise.all(Array.from({ length: 10 }, () => say("Once.", idempotencyKey)));
    const different = await Promise.all(Array.from({ length: 5 }, (_, n) => say(`Number ${n}.`)));

    expect([...same, ...different].map(({ status }) => status)).toEqual(Array(15).fill(201));
    const { events } = (await maria.get(`/tickets/${ticketId}`)).body;
    expect(events.filter(({ kind }: { kind: string }) => kind === "comment")).toHaveLength(6);
  });
});
