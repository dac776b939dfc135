import { describe, expect, test, vi } from "vitest";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

await startRegion("spokane-2021");
const made = async (body: object = anIdentifiedClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const born = (DOB: string, FirstName = "Ottoline") => anIdentifiedClient({ DOB, FirstName });
const record = (clientId: string, change = {}, who: Staff = "maria") => {
  vi.advanceTimersByTime(1000);
  return as(who).post(`/clients/${clientId}/roi`, aRelease(change));
};
const facts = async (clientId: string, who: Staff = "maria") =>
  (await as(who).get(`/clients/${clientId}/roi`)).body.items;
const nameFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body.FirstName;
const roiOf = async (clientId: string) => (await as("maria").get(`/clients/${clientId}`)).body.roi;
const family = async (...bodies: object[]) => {
  const ids: string[] = [];
  for (const body of bodies) ids.push(await made(body));
  const { body } = await as("maria").post("/households", {
    members: ids.map((clientId, at) => ({ clientId, RelationshipToHoH: at === 0 ? 1 : 2 })),
  });

  return { ids, householdId: body.householdId as string, version: body.version as number };
};

const mother = born("1990-05-05", "Ada");
const child = born("2015-05-05", "Juno");
const youth = born("2009-05-05", "Juno"); // 16 on the day of these tests

describe("a guardian who is named", () => {
  const byGuardian = (guardian: string | undefined) => ({ givenBy: "guardian", guardian });

  test("is an adult of the client's household, shown by Client ID", async () => {
    const { ids } = await family(mother, child);
    const { status, body } = await record(String(ids[1]), byGuardian(ids[0]));

    expect([status, body.guardian]).toEqual([201, ids[0]]);
    expect((await facts(String(ids[1])))[0]).toMatchObject({ guardian: ids[0] });
    const trail = await as("admin").get(`/audit?clientId=${ids[0]}`);
    expect(trail.body.items[0]).toMatchObject({ action: "privacy.listRoi", clientIds: [ids[0]] });
  });

  test("is nobody else: a stranger, a sibling of 16, the client, another agency's client", async () => {
    const { ids } = await family(mother, youth, child);
    const clientId = String(ids[2]);
    const ofNora = await made(mother, "nora");

    for (const guardian of [await made(mother), ids[1], clientId, ofNora]) {
      const answer = await record(clientId, byGuardian(guardian));
      expect(answer).toMatchObject(aProblem("rule-broken", "guardian"));
      expect(answer.text).not.toContain(guardian);
    }
    expect(await record(clientId, { guardian: ids[0] })).toMatchObject(
      aProblem("invalid-request", "guardian"),
    );
    expect(await facts(clientId)).toEqual([]);
  });

  test("is not shown to who does not see that member's record", async () => {
    const { ids } = await family(mother, child);
    const clientId = String(ids[1]);
    await record(clientId, { ...byGuardian(ids[0]), consentedBy: "Ada Vandersloot" });
    const { body, text } = await as("sam").get(`/clients/${clientId}/roi`);

    expect(body.items).toMatchObject([
      { permission: "yes", givenBy: "guardian", consentedBy: "Ada Vandersloot" },
    ]);
    expect(body.items[0]).not.toHaveProperty("guardian");
    expect(text).not.toContain(ids[0]);
  });

  test("speaks for the client until the 18th birthday", async () => {
    const { ids } = await family(mother, born("2008-02-16", "Juno"));
    const clientId = String(ids[1]);
    await record(clientId, byGuardian(ids[0]));
    const theDayBefore = await nameFor("sam", clientId);
    vi.setSystemTime("2026-02-16T20:00:00Z");
    const atEighteen = [await nameFor("sam", clientId), (await roiOf(clientId)).permission];
    vi.setSystemTime(now);

    expect(theDayBefore).toBe("Juno");
    expect(atEighteen).toEqual(["Anonymous", "no"]);
  });

  test("speaks for nobody once taken out of the household, and the others' releases stay", async () => {
    const { ids, householdId } = await family(mother, child, born("2016-01-01", "Otis"));
    const [guardian, guarded, sibling] = ids as [string, string, string];
    await record(guarded, byGuardian(guardian));
    await record(sibling, { givenBy: "guardian" });
    const before = await nameFor("sam", guarded);
    const { version } = (await as("maria").get(`/households/${householdId}`)).body;
    const removed = await as("maria").post(
      `/households/${householdId}/removals`,
      { clientId: guardian, newHead: guarded },
      { ifMatch: version },
    );

    expect([before, removed.status]).toEqual(["Juno", 200]);
    expect(await nameFor("sam", guarded)).toBe("Anonymous");
    expect(await nameFor("sam", sibling)).toBe("Otis");
    expect((await facts(guarded)).length).toBe(1);
  });

  test("speaks for nobody who is taken out of the household", async () => {
    const { ids, householdId } = await family(mother, child);
    const [guardian, guarded] = ids as [string, string];
    await record(guarded, byGuardian(guardian));
    const { version } = (await as("maria").get(`/households/${householdId}`)).body;
    await as("maria").post(
      `/households/${householdId}/removals`,
      { clientId: guarded },
      { ifMatch: version },
    );

    expect(await nameFor("sam", guarded)).toBe("Anonymous");
    expect((await roiOf(guarded)).permission).toBe("no");
  });
});
