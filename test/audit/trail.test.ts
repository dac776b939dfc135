import { beforeAll, describe, expect, test, vi } from "vitest";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { recordIdOf } from "../support/profile.ts";
import { type Answer, as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";
import { trailOf } from "./trailOf.ts";
import { saidOfZinnia, zinnia } from "./zinnia.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");

const entries = () => storedItems(documentClient, "audit");

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
      ["permission", "scope", "effectiveDate", "method", "givenBy", "endDate"],
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
      const { answer, added } = await trailOf(documentClient, work);
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
    const { answer, added } = await trailOf(documentClient, () =>
      as("maria").post("/clients", zinnia),
    );

    expect(added).toEqual([
      expect.objectContaining({
        action: "clients.createClient",
        clientIds: [answer.body.clientId],
        fields: Object.keys(zinnia),
      }),
    ]);
  });

  test("names each member of a household that changes", async () => {
    const { answer, added } = await trailOf(documentClient, () =>
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
    const { answer, added } = await trailOf(documentClient, () =>
      as("maria").get("/clients?limit=2"),
    );

    expect(added.map(({ clientIds }) => (clientIds as string[])[0]).sort()).toEqual(
      answer.body.items.map((row: { clientId: string }) => row.clientId).sort(),
    );
    expect(new Set(added.map(({ requestId }) => requestId)).size).toBe(1);
  });

  test("has an entry for every hit of a search, with the names of the terms", async () => {
    const { answer, added } = await trailOf(documentClient, () =>
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
    const first = await trailOf(documentClient, post);
    const again = await trailOf(documentClient, post);

    expect([first.added.length, again.added.length]).toEqual([1, 0]);
  });
});

test("no entry holds a value, whatever was done", async () => {
  const all = JSON.stringify(await entries());

  expect(all.length).toBeGreaterThan(10_000);
  for (const value of saidOfZinnia) expect(all).not.toContain(value);
});
