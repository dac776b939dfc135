import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { type Answer, as, startRegion } from "../support/region.ts";
import { trailOf } from "./trailOf.ts";
import { saidOfZinnia, zinnia } from "./zinnia.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient, dynamoDb } = await startRegion("spokane-2021");

let clientId = "";
let otherId = "";
let householdId = "";
beforeAll(async () => {
  const maria = as("maria");
  clientId = (await maria.post("/clients", zinnia)).body.clientId;
  otherId = (await maria.post("/clients", zinnia)).body.clientId;
  await maria.post(`/clients/${clientId}/notes`, { text: "Slept under the bridge." });
  householdId = (await maria.post("/households", { members: [{ clientId, RelationshipToHoH: 1 }] }))
    .body.householdId;
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
    const { answer, added } = await trailOf(documentClient, work);

    expect([200, 404]).toContain(answer.status);
    expect(added).toEqual([
      expect.objectContaining({ pk: expect.stringMatching(/^PERSON#/), clientIds: [], fields }),
    ]);
  });

  test("because the ID is mistyped leaves none", async () => {
    expect(
      (await trailOf(documentClient, () => as("maria").get("/clients/K7Q4-M2XR-8"))).added,
    ).toEqual([]);
  });
});

test("changes of agencies, staff and policy are on the trail without any value", async () => {
  const { added } = await trailOf(documentClient, async () => {
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
    for (const value of saidOfZinnia) expect(answer.text).not.toContain(value);
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
