import { describe, expect, test, vi } from "vitest";
import { aConsent } from "../support/aConsent.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const identify = (clientId: string, body: object = aConsent(), who: Staff = "maria") =>
  as(who).post(`/clients/${clientId}/identify`, body);
const seen = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body;
const enroll = (who: Staff, clientId: string, projectId: string) =>
  as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId));

describe("a household of anonymous people", () => {
  const household = async (size: number) => {
    const ids: string[] = [];
    for (let n = 0; n < size; n++) ids.push(await made());
    const { body } = await as("maria").post("/households", {
      members: ids.map((clientId, at) => ({ clientId, RelationshipToHoH: at === 0 ? 1 : 2 })),
    });

    return { ids: ids as [string, string, string], householdId: body.householdId as string };
  };
  const membersOf = async (householdId: string) =>
    (await as("maria").get(`/households/${householdId}`)).body.members?.map(
      (each: { clientId: string; RelationshipToHoH: number }) => [
        each.clientId,
        each.RelationshipToHoH,
      ],
    );

  test("stays so: one of them is identified only by leaving, or with the others", async () => {
    const { ids, householdId } = await household(3);
    const answer = await identify(ids[2]);

    expect(answer).toMatchObject(aProblem("household-would-identify", "separate"));
    expect((await seen("maria", ids[2])).kind).toBe("anonymous");
    expect(await membersOf(householdId)).toHaveLength(3);
  });

  test("is left in the same step, and the others stay anonymous together", async () => {
    const { ids, householdId } = await household(3);
    const { status, body } = await identify(ids[2], aConsent({ separate: true }));

    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: "identified" });
    expect(body).not.toHaveProperty("householdId");
    expect(await membersOf(householdId)).toEqual([
      [ids[0], 1],
      [ids[1], 2],
    ]);
    expect((await seen("maria", ids[0])).kind).toBe("anonymous");
  });

  test("gets the head that is named when its head leaves", async () => {
    const { ids, householdId } = await household(3);
    const separate = true as const;
    const unnamed = await identify(ids[0], aConsent({ separate }));
    const stranger = await identify(ids[0], aConsent({ separate, newHead: await made() }));
    const needless = await identify(ids[1], aConsent({ separate, newHead: ids[2] }));
    const named = await identify(ids[0], aConsent({ separate, newHead: ids[2] }));

    for (const answer of [unnamed, stranger, needless]) {
      expect(answer).toMatchObject(aProblem("rule-broken", "newHead"));
    }
    expect(named.status).toBe(200);
    expect(await membersOf(householdId)).toEqual([
      [ids[1], 2],
      [ids[2], 1],
    ]);
  });

  test("of one stays with the one who is identified", async () => {
    const { ids, householdId } = await household(1);
    const { body } = await identify(ids[0]);

    expect(body).toMatchObject({ kind: "identified", householdId });
  });

  test("keeps its head where an agency that does not see it would have to name another", async () => {
    const { ids, householdId } = await household(2);
    await enroll("sam", ids[0], projectOf.northside);
    await enroll("sam", ids[1], projectOf.northside);
    const head = await identify(ids[0], aConsent({ separate: true, newHead: ids[1] }), "sam");
    const other = await identify(ids[1], aConsent({ separate: true }), "sam");

    expect(head).toMatchObject(aProblem("household-would-identify", "separate"));
    expect(other.status).toBe(200);
    expect(await membersOf(householdId)).toEqual([[ids[0], 1]]);
  });
});
