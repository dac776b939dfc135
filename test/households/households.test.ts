import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

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

describe("a new household", () => {
  test("has its members with their relation, and each member names it", async () => {
    const head = await made(anIdentifiedClient());
    const child = await made(anIdentifiedClient({ FirstName: "Juno", DOB: "2015-05-05" }));
    const { status, body } = await together([member(head, 1), member(child, 2)]);

    expect(status).toBe(201);
    expect(body).toEqual({
      householdId: expect.any(String),
      members: [
        {
          clientId: head,
          RelationshipToHoH: 1,
          kind: "identified",
          FirstName: "Ottoline",
          LastName: "Vandersloot",
          ageBand: "35-44",
        },
        {
          clientId: child,
          RelationshipToHoH: 2,
          kind: "identified",
          FirstName: "Juno",
          LastName: "Vandersloot",
          ageBand: "5-12",
        },
      ],
      version: 1,
    });
    expect((await get(body.householdId)).body).toEqual(body);
    for (const clientId of [head, child]) {
      expect((await as("maria").get(`/clients/${clientId}`)).body).toMatchObject({
        householdId: body.householdId,
        version: 2,
      });
      expect((await as("maria").get(`/households?clientId=${clientId}`)).body).toEqual({
        items: [body],
      });
    }
  });

  test("has exactly one head", async () => {
    const [one, other] = [await made(), await made()];

    expect(await together([member(one), member(other)])).toMatchObject(
      aProblem("rule-broken", "RelationshipToHoH"),
    );
    expect(await together([member(one, 1), member(other, 1)])).toMatchObject(
      aProblem("rule-broken", "RelationshipToHoH"),
    );
  });

  test("is all anonymous or all identified", async () => {
    const answer = await together([
      member(await made(), 1),
      member(await made(anIdentifiedClient())),
    ]);

    expect(answer).toMatchObject(aProblem("household-would-identify"));
  });

  test("takes nobody who has one already", async () => {
    const { ids } = await householdOf(anAnonymousClient(), anAnonymousClient());

    expect(await together([member(await made(), 1), member(ids[1] as string)])).toMatchObject(
      aProblem("already-in-household"),
    );
  });

  test("names everybody once, and says so after whose the client is", async () => {
    const own = await made();
    const theirs = await made(anAnonymousClient(), "sam");

    expect(await together([member(own, 1), member(own)])).toMatchObject(
      aProblem("rule-broken", "members"),
    );
    expect(await together([member(theirs, 1), member(theirs)])).toMatchObject(
      aProblem("not-allowed"),
    );
  });

  test("takes only clients of the own agency, and says nothing of hidden ones", async () => {
    const own = await made();
    const theirs = await made(anAnonymousClient(), "sam");
    const hidden = await made(anAnonymousClient(), "nora");

    expect(await together([member(own, 1), member(theirs)])).toMatchObject(aProblem("not-allowed"));
    expect(await together([member(own, 1), member(hidden)])).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await together([member(own, 1), member("K7Q4-M2XR-9")])).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await together([member(own, 1), member("K7Q4-M2XR-8")])).toMatchObject(
      aProblem("not-a-client-id"),
    );
  });

  test("takes at most eighteen people", async () => {
    const clientId = await made();
    const members = Array.from({ length: 19 }, () => member(clientId));

    expect(await together(members)).toMatchObject(aProblem("invalid-request", "members"));
  });

  test("sent ten times at once is one household", async () => {
    const ids = [await made(), await made()];
    const members = [member(ids[0] as string, 1), member(ids[1] as string)];
    const before = (await storedItems(documentClient, "records")).filter(({ sk }) => sk === "H");
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => together(members, "maria", "ten-households")),
    );
    const after = (await storedItems(documentClient, "records")).filter(({ sk }) => sk === "H");

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(after).toHaveLength(before.length + 1);
    expect(await together([member(ids[1] as string, 1)], "maria", "ten-households")).toMatchObject(
      aProblem("idempotency-key-reused"),
    );
  });
});

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
