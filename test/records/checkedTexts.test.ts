import { describe, expect, test, vi } from "vitest";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { passedOf, passing } from "../support/passing.ts";
import { setProfile } from "../support/profile.ts";
import { type Answer, as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";
import { writesOfText } from "./writesOfText.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient()): Promise<string> =>
  (await as("maria").post("/clients", body)).body.clientId;
const note = (clientId: string, text: string, more: object = {}) =>
  as("maria").post(`/clients/${clientId}/notes`, { text, ...more });
const everyWord = async (clientId: string) =>
  Promise.all(
    ["notes", "services", "referrals", "assessments"].map(
      async (list) => (await as("maria").get(`/clients/${clientId}/${list}`)).text,
    ),
  );
const passesOf = async (clientId: string) =>
  (await as("lead").get(`/audit?clientId=${clientId}&action=records.passTextCheck`)).body.items;

const phone = "call 509-555-0142 first.";
const aPhone = { start: 5, end: 17, type: "PHONE", pass: "belongs-to-organization" } as const;

describe.each(writesOfText)("a text of $operation ($field)", ({ operation, field, write }) => {
  test("that identifies somebody is refused with its places, and nothing is stored", async () => {
    const clientId = await made();
    const answer = await write(clientId, phone);

    expect(answer).toMatchObject(aProblem("identifier-in-text", field));
    expect(answer.body.spans).toEqual([
      { field, ...aPhone, certainty: expect.any(String), level: "block" },
    ]);
    expect(answer.text).not.toMatch(/509-555|555-0142|first/);
    expect((await everyWord(clientId)).join()).not.toMatch(/509-555|555-0142|first/);
    expect((await as("lead").get(`/audit?clientId=${clientId}`)).text).not.toContain("passText");
  });

  test("is saved once it was said whose that is, and the trail has it without the words", async () => {
    const clientId = await made();
    const answer = await write(clientId, phone, { passed: [{ field, ...aPhone }] });

    expect([200, 201]).toContain(answer.status);
    expect(answer.text).toContain(phone);
    expect(await passesOf(clientId)).toMatchObject([
      {
        action: "records.passTextCheck",
        personId: "maria-openhearth-example",
        agencyId: "open-hearth",
        clientIds: [clientId],
        fields: [`${field}:PHONE:belongs-to-organization`],
      },
    ]);
    const trail = (await as("lead").get(`/audit?clientId=${clientId}`)).body.items;
    const change = trail.find(({ action }: { action: string }) => action === operation);
    expect(change.fields).not.toContain("passed");
    expect(JSON.stringify(await storedItems(documentClient, "audit"))).not.toMatch(
      /509-555|555-0142/,
    );
  });

  test("of a record that says who the client is, is saved as it is", async () => {
    const clientId = await made(anIdentifiedClient());
    const answer = await write(clientId, phone);

    expect([200, 201]).toContain(answer.status);
    expect(await passesOf(clientId)).toEqual([]);
  });
});

describe("a note of somebody who is not named", () => {
  test("holds no Social Security number, whatever is said of it", async () => {
    const clientId = await made();
    const text = "SSN 536-22-8145 on the card.";
    const refused = await note(clientId, text);
    const [span] = refused.body.spans;
    const passed = (["belongs-to-organization", "does-not-identify-client"] as const).map(
      (pass) => ({ field: "text", start: span.start, end: span.end, type: "SSN" as const, pass }),
    );

    expect(span).toMatchObject({ type: "SSN", level: "block", pass: null });
    expect(await note(clientId, text, { passed })).toMatchObject(
      aProblem("identifier-in-text", "text"),
    );
  });

  test("holds a single name once it is said that it does not identify the client", async () => {
    const clientId = await made();
    const answer = await passing((body) => note(clientId, body.text, body), {
      text: "Met with Craig about the lease.",
    });

    expect(answer.status).toBe(201);
    expect((await passesOf(clientId))[0].fields).toEqual(["text:PERSON:does-not-identify-client"]);
  });

  test.each<[string, object]>([
    ["in another field", { field: "comment" }],
    ["at another place", { start: 4 }],
    ["of another kind", { type: "EMAIL" }],
    ["by what is said of other kinds", { pass: "does-not-identify-client" }],
  ])("is not passed %s", async (_what, change) => {
    const clientId = await made();
    const passed = [{ field: "text", ...aPhone, ...change }];

    expect(await note(clientId, phone, { passed })).toMatchObject(
      aProblem("identifier-in-text", "text"),
    );
  });

  test("is saved with what was passed of an earlier wording, of which nothing is logged", async () => {
    const clientId = await made();
    const passed = [{ field: "text", ...aPhone }];

    expect((await note(clientId, "Has a bed for tonight.", { passed })).status).toBe(201);
    expect(await passesOf(clientId)).toEqual([]);
  });

  test("is counted in its places without the white space around it", async () => {
    const refused = await note(await made(), `  \n${phone}  `);

    expect(refused.body.spans[0]).toMatchObject({ start: 5, end: 17 });
  });

  test("names agencies and programs of the region", async () => {
    const clientId = await made();
    await as("admin").post("/agencies", {
      name: "Margaret Whitcombe House",
      dataSharing: true,
      victimServiceProvider: false,
    });
    vi.advanceTimersByTime(6 * 60_000);

    expect(await note(clientId, "Margaret Whitcombe House has a bed.")).toMatchObject({
      status: 201,
    });
  });

  test("names what the CoC administrator put on the region's list", async () => {
    const clientId = await made();
    const policy = (await as("admin").get("/policy")).body;
    const text = "call the crisis line, 509-555-0177.";
    const before = await note(clientId, text);
    await as("admin").put("/policy", { ...policy, publicNames: ["Crisis line 509-555-0177"] });
    vi.advanceTimersByTime(20_000);

    expect(before).toMatchObject(aProblem("identifier-in-text", "text"));
    expect(await note(clientId, text)).toMatchObject({ status: 201 });
  });

  test("names the record's own Client ID and no other's without a word about it", async () => {
    const [clientId, other] = [await made(), await made()];

    expect((await note(clientId, `card ${clientId} printed.`)).status).toBe(201);
    expect((await note(clientId, `came with ${other}.`)).body.spans).toMatchObject([
      { type: "ID", level: "confirm", pass: "does-not-identify-client" },
    ]);
  });

  test("tells nobody that another Client ID is the same record's", async () => {
    const clientId = await made();
    const later = clientIdFrom(new Uint8Array(16).fill(7));
    await setProfile(documentClient, clientId, { clientId: later });

    expect((await note(clientId, `card ${clientId} printed.`)).status).toBe(201);
    expect(await note(clientId, `came with ${later}.`)).toMatchObject(
      aProblem("identifier-in-text", "text"),
    );
  });
});

/** What no answer may tell: whether there is a name behind what the writer sees as a record without one. */
test("a record seen as one without a name refuses what such a record refuses", async () => {
  const identified = await made(anIdentifiedClient());
  const anonymous = await made();
  await setProfile(documentClient, identified, { maskedFor: "open-hearth" });
  const ask = async (clientId: string): Promise<Answer["body"]> => {
    const { body } = await as("sam").post(`/clients/${clientId}/notes`, { text: phone });
    return { ...body, instance: "" };
  };

  expect((await as("sam").get(`/clients/${identified}`)).body.kind).toBe("anonymous");
  expect(await ask(identified)).toEqual(await ask(anonymous));
  expect((await note(identified, phone)).status).toBe(201);
});

test("a service for a household of people who are not named has an entry for each", async () => {
  const [head, child] = [await made(), await made()];
  await as("maria").post("/households", {
    members: [
      { clientId: head, RelationshipToHoH: 1 },
      { clientId: child, RelationshipToHoH: 2 },
    ],
  });
  const body = { DateProvided: "2026-02-10", RecordType: 141, TypeProvided: 6, others: [child] };
  const send = (more: object) =>
    as("maria").post(`/clients/${head}/services`, { ...body, comment: phone, ...more });
  const refused = await send({});
  const saved = await send({ passed: passedOf(refused) });

  expect(refused.body.spans).toHaveLength(1);
  expect(saved.status).toBe(201);
  expect(await passesOf(head)).toHaveLength(1);
  expect(await passesOf(child)).toHaveLength(1);
});

test("the lead of an agency lists its passes, page by page, and nobody else's", async () => {
  const own = await as("lead").get(
    "/audit?agencyId=open-hearth&action=records.passTextCheck&limit=3",
  );
  const next = encodeURIComponent(own.body.next);
  const second = await as("lead").get(
    `/audit?agencyId=open-hearth&action=records.passTextCheck&limit=3&cursor=${next}`,
  );
  const all = [...own.body.items, ...second.body.items];

  expect(all).toHaveLength(6);
  expect(new Set(all.map(({ requestId }) => requestId)).size).toBeGreaterThan(3);
  expect(new Set(all.map(({ action }) => action))).toEqual(new Set(["records.passTextCheck"]));
  expect(
    (await as("samsLead").get("/audit?agencyId=open-hearth&action=records.passTextCheck")).status,
  ).toBe(404);
  expect(
    (await as("samsLead").get("/audit?agencyId=northside-outreach&action=records.passTextCheck"))
      .body.items,
  ).toEqual([]);
});
