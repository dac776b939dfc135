import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion("spokane-2021");
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
const add = (householdId: string, body: object, ifMatch?: number, options = {}) =>
  as("maria").post(`/households/${householdId}/members`, body, {
    ...options,
    ...(ifMatch !== undefined && { ifMatch }),
  });
const remove = (householdId: string, body: object, ifMatch?: number, options = {}) =>
  as("maria").post(`/households/${householdId}/removals`, body, {
    ...options,
    ...(ifMatch !== undefined && { ifMatch }),
  });
const get = (householdId: string, who: Staff = "maria") =>
  as(who).get(`/households/${householdId}`);
const idsOf = ({ members }: { members: { clientId: string }[] }) =>
  members.map(({ clientId }) => clientId);

describe("joining a household", () => {
  test("adds one of the own clients", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient());
    const added = await made();
    const { status, body } = await add(householdId, member(added), 1);

    expect(status).toBe(201);
    expect(body).toMatchObject({ householdId, version: 2 });
    expect(idsOf(body)).toEqual([...ids, added]);
    expect((await as("maria").get(`/clients/${added}`)).body).toHaveProperty(
      "householdId",
      householdId,
    );
  });

  test.each<[string, () => Promise<object>, Parameters<typeof aProblem>]>([
    ["a second head", async () => member(await made(), 1), ["rule-broken", "RelationshipToHoH"]],
    [
      "somebody identified to anonymous ones",
      async () => member(await made(anIdentifiedClient())),
      ["household-would-identify"],
    ],
    [
      "a client of another agency",
      async () => member(await made(anAnonymousClient(), "sam")),
      ["not-allowed"],
    ],
    [
      "a hidden client",
      async () => member(await made(anAnonymousClient(), "nora")),
      ["client-not-found"],
    ],
    [
      "somebody of another household",
      async () => member((await householdOf(anAnonymousClient())).ids[0] as string),
      ["already-in-household"],
    ],
  ])("refuses %s", async (_what, body, problem) => {
    const { householdId } = await householdOf(anAnonymousClient());

    expect(await add(householdId, await body(), 1)).toMatchObject(aProblem(...problem));
    expect((await get(householdId)).body.version).toBe(1);
  });

  test("refuses a member that is in it already, and a stale version before that", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient(), anAnonymousClient());
    const again = member(ids[1] as string);

    expect(await add(householdId, again, 1)).toMatchObject(aProblem("already-in-household"));
    expect(await add(householdId, again, 2)).toMatchObject(aProblem("version-moved-on"));
    expect(await add(householdId, again)).toMatchObject(aProblem("version-missing"));
  });

  test("of more than eighteen is refused", async () => {
    const { householdId } = await householdOf(
      ...Array.from({ length: 18 }, () => anAnonymousClient()),
    );

    expect(await add(householdId, member(await made()), 1)).toMatchObject(
      aProblem("rule-broken", "clientId"),
    );
  });

  test("sent again, at once or after other changes, adds once", async () => {
    const { householdId } = await householdOf(anAnonymousClient());
    const body = member(await made());
    const key = { idempotencyKey: "join" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => add(householdId, body, 1, key)),
    );
    await add(householdId, member(await made()), 2);
    const late = await add(householdId, body, 1, key);

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(late).toMatchObject({ status: 201, body: { version: 3 } });
    expect(late.body.members).toHaveLength(3);
    expect(await add(householdId, { ...body, RelationshipToHoH: 3 }, 1, key)).toMatchObject(
      aProblem("idempotency-key-reused"),
    );
  });
});

describe("leaving a household", () => {
  test("takes the member out of it", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient(), anAnonymousClient());
    const [head, leaving] = ids as [string, string];
    const { status, body } = await remove(householdId, { clientId: leaving }, 1);

    expect(status).toBe(200);
    expect(idsOf(body)).toEqual([head]);
    expect((await as("maria").get(`/clients/${leaving}`)).body).not.toHaveProperty("householdId");
    expect((await as("maria").get(`/households?clientId=${leaving}`)).body).toEqual({ items: [] });
  });

  test("of the head names a new one in the same step", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient(), anAnonymousClient());
    const [head, other] = ids as [string, string];

    expect(await remove(householdId, { clientId: head }, 1)).toMatchObject(
      aProblem("rule-broken", "RelationshipToHoH"),
    );
    expect((await remove(householdId, { clientId: head, newHead: other }, 1)).body.members).toEqual(
      [expect.objectContaining({ clientId: other, RelationshipToHoH: 1 })],
    );
  });

  test("has a new head only when the head leaves, and only one who stays", async () => {
    const { householdId, ids } = await householdOf(
      anAnonymousClient(),
      anAnonymousClient(),
      anAnonymousClient(),
    );
    const [head, second, third] = ids as [string, string, string];

    expect(await remove(householdId, { clientId: second, newHead: third }, 1)).toMatchObject(
      aProblem("rule-broken", "RelationshipToHoH"),
    );
    for (const newHead of [head, await made()]) {
      expect(await remove(householdId, { clientId: head, newHead }, 1)).toMatchObject(
        aProblem("rule-broken", "newHead"),
      );
    }
  });

  test("is not for the last one", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient());

    expect(await remove(householdId, { clientId: ids[0] }, 1)).toMatchObject(
      aProblem("rule-broken", "clientId"),
    );
  });

  test("is not for somebody who is not in it", async () => {
    const { householdId } = await householdOf(anAnonymousClient());

    expect(await remove(householdId, { clientId: await made() }, 1)).toMatchObject(
      aProblem("client-not-found"),
    );
  });

  test("sent again, at once or after other changes, is done once", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient(), anAnonymousClient());
    const key = { idempotencyKey: "leave" };
    const body = { clientId: ids[1] };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => remove(householdId, body, 1, key)),
    );
    await add(householdId, member(await made()), 2);

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await remove(householdId, body, 1, key)).toMatchObject({
      status: 200,
      body: { version: 3 },
    });
  });

  test("and then joining another household is possible", async () => {
    const { householdId, ids } = await householdOf(anAnonymousClient(), anAnonymousClient());
    await remove(householdId, { clientId: ids[1] }, 1);
    const elsewhere = await householdOf(anAnonymousClient());

    expect((await add(elsewhere.householdId, member(ids[1] as string), 1)).status).toBe(201);
  });
});
