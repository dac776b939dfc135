import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const member = (clientId: string, RelationshipToHoH = 2) => ({ clientId, RelationshipToHoH });
const together = (members: object[], who: Staff = "maria", idempotencyKey?: string) =>
  as(who).post("/households", { members }, idempotencyKey === undefined ? {} : { idempotencyKey });
const householdOf = async (...bodies: object[]) => {
  const ids: string[] = [];
  for (const body of bodies) ids.push(await made(body));
  const { body } = await together(ids.map((id, at) => member(id, at === 0 ? 1 : 2)));

  return { householdId: body.householdId as string, ids };
};
const get = (householdId: string, who: Staff = "maria") =>
  as(who).get(`/households/${householdId}`);
const idsOf = ({ members }: { members: { clientId: string }[] }) =>
  members.map(({ clientId }) => clientId);

describe("who sees and changes a household", () => {
  test("below full there is no household at all", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient(), anAnonymousClient());
    const unknown = await get("no-such-household", "sam");
    const hidden = await get(householdId, "sam");

    expect(hidden).toMatchObject(aProblem("not-found"));
    expect({ ...hidden.body, instance: "" }).toEqual({ ...unknown.body, instance: "" });
    expect((await as("sam").get(`/households?clientId=${ids[0]}`)).body).toEqual({ items: [] });
    expect(await as("nora").get(`/households?clientId=${ids[0]}`)).toMatchObject(
      aProblem("client-not-found"),
    );
  });

  test("a member without a release is left out and not counted", async () => {
    const { householdId, ids } = await householdOf(
      anIdentifiedClient(),
      anIdentifiedClient({ FirstName: "Juno" }),
    );
    await as("maria").post(`/clients/${ids[0]}/roi`, aRelease());
    const answer = await get(householdId, "sam");

    expect(idsOf(answer.body)).toEqual([ids[0]]);
    expect(answer.text).not.toMatch(/Juno/);
    expect(answer.text).not.toContain(ids[1]);
  });

  test("a masked member is left out for its own agency too when another one asked for the mask", async () => {
    const { householdId, ids } = await householdOf(anIdentifiedClient(), anIdentifiedClient());
    await setProfile(documentClient, ids[1] as string, { maskedFor: "northside-outreach" });

    expect(idsOf((await get(householdId)).body)).toEqual([ids[0]]);
    expect(idsOf((await get(householdId, "admin")).body)).toEqual(ids);
  });

  test("a household of sealed members is not there", async () => {
    const { householdId, ids } = await householdOf(anIdentifiedClient());
    await setProfile(documentClient, ids[0] as string, { state: "sealed" });

    expect(await get(householdId)).toMatchObject(aProblem("not-found"));
    expect(await get(householdId, "admin")).toMatchObject(aProblem("not-found"));
  });

  test("another agency that sees all members may not change it", async () => {
    const { householdId, ids } = await householdOf(anIdentifiedClient(), anIdentifiedClient());
    for (const clientId of ids) await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const answer = await as("sam").post(
      `/households/${householdId}/removals`,
      { clientId: ids[1] },
      { ifMatch: 1 },
    );

    expect((await get(householdId, "sam")).status).toBe(200);
    expect(answer).toMatchObject(aProblem("not-allowed"));
  });

  test("the administrator sees it and changes nothing", async () => {
    const { householdId, ids } = await householdOf(anIdentifiedClient());
    const answer = await as("admin").post(
      `/households/${householdId}/removals`,
      { clientId: ids[0] },
      { ifMatch: 1 },
    );

    expect((await get(householdId, "admin")).body.members[0].FirstName).toBe("Ottoline");
    expect(answer).toMatchObject(aProblem("not-allowed"));
  });
});
