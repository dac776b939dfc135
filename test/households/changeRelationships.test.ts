import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion("spokane-2021");
const made = async (who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", anAnonymousClient())).body.clientId;
const member = (clientId: string, RelationshipToHoH: number) => ({ clientId, RelationshipToHoH });

/** A parent who heads the household, a partner and a child. */
async function aFamily() {
  const ids = [await made(), await made(), await made()] as const;
  const [parent, partner, child] = ids;
  const { body } = await as("maria").post("/households", {
    members: [member(parent, 1), member(partner, 3), member(child, 2)],
  });

  return { path: `/households/${body.householdId}`, parent, partner, child };
}
const relationships = async (path: string) =>
  (await as("maria").get(path)).body.members.map(
    ({ RelationshipToHoH }: { RelationshipToHoH: number }) => RelationshipToHoH,
  );

describe("who heads a household", () => {
  test("changes in one step, and everybody is said anew", async () => {
    const { path, parent, partner } = await aFamily();
    const before = (await as("maria").get(`/clients/${parent}`)).body.version;
    const { status, body } = await as("maria").patch(
      path,
      { members: [member(parent, 3), member(partner, 1)] },
      1,
    );

    expect(status).toBe(200);
    expect(body.version).toBe(2);
    expect(await relationships(path)).toEqual([3, 1, 2]);
    expect((await as("maria").get(`/clients/${parent}`)).body.version).toBe(before + 1);
  });

  test.each<[string, (family: Awaited<ReturnType<typeof aFamily>>) => object[]]>([
    ["two heads", ({ partner }) => [member(partner, 1)]],
    ["no head", ({ parent }) => [member(parent, 3)]],
  ])("refuses %s and leaves all as it was", async (_what, members) => {
    const family = await aFamily();
    const answer = await as("maria").patch(family.path, { members: members(family) }, 1);

    expect(answer).toMatchObject(aProblem("rule-broken", "RelationshipToHoH"));
    expect(await relationships(family.path)).toEqual([1, 3, 2]);
  });

  test("is refused for somebody who is not of the household", async () => {
    const { path, parent } = await aFamily();
    const stranger = await made();

    expect(
      await as("maria").patch(path, { members: [member(parent, 3), member(stranger, 1)] }, 1),
    ).toMatchObject(aProblem("client-not-found"));
  });

  test("is the owner's to say; for others there is no household", async () => {
    const { path, parent, partner } = await aFamily();
    const body = { members: [member(parent, 3), member(partner, 1)] };

    expect(await as("sam").patch(path, body, 1)).toMatchObject(aProblem("not-found"));
    expect(await as("admin").patch(path, body, 1)).toMatchObject(aProblem("not-allowed"));
    expect(await relationships(path)).toEqual([1, 3, 2]);
  });

  test("is said to the version that was seen", async () => {
    const { path, parent, partner } = await aFamily();
    const body = { members: [member(parent, 3), member(partner, 1)] };

    expect(await as("maria").patch(path, body)).toMatchObject(aProblem("version-missing"));
    expect(await as("maria").patch(path, body, 7)).toMatchObject(aProblem("version-moved-on"));
    const [one, other] = await Promise.all([
      as("maria").patch(path, body, 1),
      as("lead").patch(path, body, 1),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
  });
});
