import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
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
const get = (householdId: string, who: Staff = "maria") =>
  as(who).get(`/households/${householdId}`);

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
