import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { recordIdOf } from "../support/profile.ts";
import { type Answer, as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient, dynamoDb } = await startRegion("spokane-2021");

/** Values that the requests below carry; none of them may stand in an entry. */
const planted = [
  "Zinnia",
  "Quackenbush",
  "900553377",
  "1971-09-23",
  "1972-01-01",
  "509-555-0188",
  "Slept under the bridge",
  "2026-12-24",
];
const zinnia = anIdentifiedClient({
  FirstName: "Zinnia",
  LastName: "Quackenbush",
  SSN: "900553377",
  DOB: "1971-09-23",
  contact: { phones: ["509-555-0188"] },
});

const entries = () => storedItems(documentClient, "audit");
/** What a piece of work adds to the trail, without the IDs that are never the same. */
async function trailOf(work: () => Promise<Answer>) {
  const before = new Set((await entries()).map(({ pk, sk }) => `${pk} ${sk}`));
  const answer = await work();
  const added = (await entries()).filter(({ pk, sk }) => !before.has(`${pk} ${sk}`));

  return { answer, added };
}

let clientId = "";
let otherId = "";
let noteId = "";
let enrollmentId = "";
let householdId = "";
beforeAll(async () => {
  const maria = as("maria");
  clientId = (await maria.post("/clients", zinnia)).body.clientId;
  otherId = (await maria.post("/clients", zinnia)).body.clientId;
  const client = `/clients/${clientId}`;
  noteId = (await maria.post(`${client}/notes`, { text: "Slept under the bridge." })).body.noteId;
  enrollmentId = (await maria.post(`${client}/enrollments`, anEnrollment(projectOf.openHearth)))
    .body.enrollmentId;
  householdId = (await maria.post("/households", { members: [{ clientId, RelationshipToHoH: 1 }] }))
    .body.householdId;
});

describe("the trail of a client", () => {
  const works: [string, string[], () => Promise<Answer>][] = [
    ["clients.getClient", [], () => as("maria").get(`/clients/${clientId}`)],
    [
      "clients.changeClient",
      ["FirstName", "contact"],
      async () =>
        as("maria").patch(
          `/clients/${clientId}`,
          { FirstName: "Zinnia", contact: { phones: ["509-555-0188"] } },
          (await as("maria").get(`/clients/${clientId}`)).body.version,
        ),
    ],
    [
      "clients.searchClients",
      ["clientId"],
      () => as("maria").post("/clients/search", { clientId }),
    ],
    [
      "privacy.setPrivacy",
      ["privacy"],
      async () =>
        as("maria").put(
          `/clients/${clientId}/privacy`,
          { privacy: "shared" },
          { ifMatch: (await as("maria").get(`/clients/${clientId}`)).body.version },
        ),
    ],
    [
      "privacy.recordRoi",
      ["permission", "scope", "effectiveDate", "endDate", "method", "givenBy"],
      () => as("maria").post(`/clients/${clientId}/roi`, aRelease({ endDate: "2026-12-24" })),
    ],
    ["privacy.listRoi", [], () => as("maria").get(`/clients/${clientId}/roi`)],
    [
      "records.addEnrollment",
      ["projectId", "EntryDate", "RelationshipToHoH"],
      () =>
        as("maria").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.openHearth)),
    ],
    ["records.listEnrollments", [], () => as("maria").get(`/clients/${clientId}/enrollments`)],
    [
      "records.changeEnrollment",
      ["RelationshipToHoH"],
      () =>
        as("maria").patch(
          `/clients/${clientId}/enrollments/${enrollmentId}`,
          { RelationshipToHoH: 1 },
          1,
        ),
    ],
    ["records.listServices", [], () => as("maria").get(`/clients/${clientId}/services`)],
    [
      "records.addNote",
      ["text"],
      () => as("maria").post(`/clients/${clientId}/notes`, { text: "Slept under the bridge." }),
    ],
    ["records.listNotes", [], () => as("maria").get(`/clients/${clientId}/notes`)],
    [
      "records.changeNote",
      ["text"],
      () =>
        as("maria").patch(
          `/clients/${clientId}/notes/${noteId}`,
          { text: "Slept under the bridge again." },
          1,
        ),
    ],
    ["households.getHousehold", [], () => as("maria").get(`/households/${householdId}`)],
    ["households.findHousehold", [], () => as("maria").get(`/households?clientId=${clientId}`)],
    ["audit.listAudit", [], () => as("admin").get(`/audit?clientId=${clientId}`)],
  ];

  test.each(works)(
    "has one entry of %s with the fields %j and no value",
    async (action, fields, work) => {
      const { answer, added } = await trailOf(work);
      const own = added.filter((entry) => entry.action === action);
      const byAdmin = action === "audit.listAudit";

      expect([200, 201]).toContain(answer.status);
      expect(own).toEqual([
        {
          pk: `C#${await recordIdOf(documentClient, clientId)}`,
          sk: expect.stringMatching(/^2026-02-15T20:/),
          at: "2026-02-15T20:00:00.000Z",
          personId: byAdmin ? "admin-coc-example" : "maria-openhearth-example",
          ...(!byAdmin && { agencyId: "open-hearth" }),
          action,
          clientIds: [clientId],
          fields,
          requestId: expect.any(String),
        },
      ]);
      expect(
        added.filter(
          (entry) => entry.action !== "clients.getClient" || action === "clients.getClient",
        ),
      ).toHaveLength(1);
    },
  );

  test("begins with its creation", async () => {
    const { answer, added } = await trailOf(() => as("maria").post("/clients", zinnia));

    expect(added).toEqual([
      expect.objectContaining({
        action: "clients.createClient",
        clientIds: [answer.body.clientId],
        fields: Object.keys(zinnia),
      }),
    ]);
  });

  test("names each member of a household that changes", async () => {
    const { answer, added } = await trailOf(() =>
      as("maria").post(
        `/households/${householdId}/members`,
        { clientId: otherId, RelationshipToHoH: 2 },
        { ifMatch: 1 },
      ),
    );

    expect(answer.status).toBe(201);
    expect(added.map((entry) => [entry.action, entry.clientIds]).sort()).toEqual(
      [clientId, otherId].map((each) => ["households.addMember", [each]]).sort(),
    );
  });

  test("has an entry for every row of a list, under one request", async () => {
    const { answer, added } = await trailOf(() => as("maria").get("/clients?limit=2"));

    expect(added.map(({ clientIds }) => (clientIds as string[])[0]).sort()).toEqual(
      answer.body.items.map((row: { clientId: string }) => row.clientId).sort(),
    );
    expect(new Set(added.map(({ requestId }) => requestId)).size).toBe(1);
  });

  test("has an entry for every hit of a search, with the names of the terms", async () => {
    const { answer, added } = await trailOf(() =>
      as("maria").post("/clients/search", { FirstName: "Zinnia", LastName: "Quackenbush" }),
    );

    expect(added.length).toBe(answer.body.items.length);
    for (const entry of added) expect(entry.fields).toEqual(["FirstName", "LastName"]);
  });

  test("has no second entry for a request that came again", async () => {
    const post = () =>
      as("maria").post(
        `/clients/${clientId}/notes`,
        { text: "Slept under the bridge." },
        { idempotencyKey: "once" },
      );
    const first = await trailOf(post);
    const again = await trailOf(post);

    expect([first.added.length, again.added.length]).toEqual([1, 0]);
  });
});

describe("a look-up that misses", () => {
  test.each<[string, string[], () => Promise<Answer>]>([
    ["an ID that nobody has", ["clientId"], () => as("maria").get("/clients/K7Q4-M2XR-9")],
    ["a hidden client", ["clientId"], () => as("nora").get(`/clients/${clientId}`)],
    ["a hidden client's notes", ["clientId"], () => as("nora").get(`/clients/${clientId}/notes`)],
    [
      "a search that finds nobody",
      ["LastName", "DOB"],
      () => as("nora").post("/clients/search", { LastName: "Quackenbush", DOB: "1971-09-23" }),
    ],
  ])("is an entry of the person, who looked in vain: %s", async (_what, fields, work) => {
    const { answer, added } = await trailOf(work);

    expect([200, 404]).toContain(answer.status);
    expect(added).toEqual([
      expect.objectContaining({ pk: expect.stringMatching(/^PERSON#/), clientIds: [], fields }),
    ]);
  });

  test("because the ID is mistyped leaves none", async () => {
    expect((await trailOf(() => as("maria").get("/clients/K7Q4-M2XR-8"))).added).toEqual([]);
  });
});

test("changes of agencies, staff and policy are on the trail without any value", async () => {
  const { added } = await trailOf(async () => {
    const agency = await as("admin").post("/agencies", {
      name: "Quackenbush House",
      dataSharing: true,
      victimServiceProvider: false,
    });
    const person = await as("admin").post("/people", {
      email: "zinnia@quackenbush.example",
      agencyId: agency.body.agencyId,
      role: "caseWorker",
    });
    await as("admin").patch(`/people/${person.body.personId}`, { name: "Zinnia Q." }, 1);

    return as("admin").put("/policy", (await as("admin").get("/policy")).body);
  });

  expect(added.map(({ action }) => action).sort()).toEqual([
    "people.addAgency",
    "people.changePerson",
    "people.invitePerson",
    "people.putPolicy",
  ]);
  expect(JSON.stringify(added)).not.toMatch(/Zinnia|Quackenbush/i);
});

describe("when the trail cannot be written", () => {
  const name = "noAudit";
  afterEach(() => dynamoDb.middlewareStack.remove(name));
  const breakAudit = () =>
    dynamoDb.middlewareStack.add(
      (next) => async (args) => {
        if (JSON.stringify(args.input).includes('"TableName":"audit"')) {
          throw new Error("The audit table is out of reach.");
        }
        return next(args);
      },
      { step: "initialize", name },
    );

  test.each<[string, () => Promise<Answer>]>([
    ["a client", () => as("maria").get(`/clients/${clientId}`)],
    ["a search", () => as("maria").post("/clients/search", { clientId })],
    ["a list", () => as("maria").get("/clients")],
    ["notes", () => as("maria").get(`/clients/${clientId}/notes`)],
    ["a household", () => as("maria").get(`/households/${householdId}`)],
    ["what is not there", () => as("maria").get("/clients/K7Q4-M2XR-9")],
  ])("nothing is shown: %s", async (_what, work) => {
    breakAudit();
    const answer = await work();

    expect(answer).toMatchObject(aProblem("audit-not-writable"));
    for (const value of planted) expect(answer.text).not.toContain(value);
  });

  test("nothing is changed", async () => {
    const before = (await as("maria").get(`/clients/${otherId}`)).body;
    breakAudit();
    const changed = await as("maria").patch(
      `/clients/${otherId}`,
      { FirstName: "X" },
      before.version,
    );
    const made = await as("maria").post("/clients", anAnonymousClient());
    dynamoDb.middlewareStack.remove(name);

    expect([changed.status, made.status]).toEqual([500, 500]);
    expect((await as("maria").get(`/clients/${otherId}`)).body).toEqual(before);
  });
});

test("no entry holds a value, whatever was done", async () => {
  const all = JSON.stringify(await entries());

  expect(all.length).toBeGreaterThan(10_000);
  for (const value of planted) expect(all).not.toContain(value);
});
