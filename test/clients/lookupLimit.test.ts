import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { toldTo } from "../notices/told.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { capacityMeter, type Metered } from "../support/capacity.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
const { documentClient, dynamoDb } = await startRegion();
const metered = capacityMeter(dynamoDb);

const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
/** So that every test begins with an hour of its own, and nothing is told any more. */
beforeEach(() => later(91 * 24 * 60));

const unknownId = () => clientIdFrom(randomBytes(8));
const open = (who: Staff, clientId: string) => as(who).get(`/clients/${clientId}`);
const search = (who: Staff, clientId: string) => as(who).post("/clients/search", { clientId });
async function misses(who: Staff, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, unknownId);
  for (const id of ids) expect((await open(who, id)).status).toBe(404);
  return ids;
}

const aClient = async (who: Staff) =>
  (await as(who).post("/clients", anAnonymousClient())).body.clientId as string;
const aHiddenClient = async () => {
  const clientId = await aClient("maria");
  await setProfile(documentClient, clientId, { privacy: "private" });
  return clientId;
};

const limited = aProblem("too-many-requests");

describe("the limit of 20 unknown Client IDs an hour", () => {
  test.each(["sam", "lead", "vera", "admin"] as const)("refuses the 21st of %s", async (who) => {
    await misses(who, 20);

    const answer = await open(who, unknownId());

    expect(answer).toMatchObject(limited);
    expect(answer.headers).toMatchObject({ "retry-after": "3600" });
  });

  test("counts an ID once, however often it is asked for", async () => {
    const [first = ""] = await misses("sam", 1);
    for (let more = 0; more < 25; more++) expect((await open("sam", first)).status).toBe(404);
    expect((await search("sam", first)).status).toBe(200);
    await misses("sam", 19);

    expect(await open("sam", unknownId())).toMatchObject(limited);
    expect(await open("sam", first)).toMatchObject(limited);
  });

  test("counts an ID once in whatever way it is written", async () => {
    const [first = ""] = await misses("sam", 19);
    await open("sam", first.toLowerCase().replaceAll("-", ""));

    await misses("sam", 1);
  });

  test("never counts a mistyped ID", async () => {
    for (let more = 0; more < 25; more++) {
      expect(await open("sam", "K7Q4-M2XR-8")).toMatchObject(aProblem("not-a-client-id"));
    }

    await misses("sam", 20);
  });

  test("counts what a search by Client ID does not find, and not what one by name does not", async () => {
    for (let more = 0; more < 20; more++) {
      const nobody = { FirstName: `Nobody${more}`, LastName: "Known" };
      expect((await as("sam").post("/clients/search", nobody)).status).toBe(200);
      expect((await search("sam", unknownId())).body.items).toEqual([]);
    }

    expect(await search("sam", unknownId())).toMatchObject(limited);
  });

  test("counts look-ups for households, requests and the trail too", async () => {
    const member = { clientId: unknownId(), RelationshipToHoH: 1 };
    await as("lead").get(`/households?clientId=${unknownId()}`);
    await as("lead").post("/households", { members: [member] });
    await as("lead").get(`/audit?clientId=${unknownId()}`);
    await as("lead").get(`/clients/${unknownId()}/notes`);
    await misses("lead", 16);

    for (const path of [`/audit?clientId=${unknownId()}`, `/households?clientId=${unknownId()}`]) {
      expect(await as("lead").get(path)).toMatchObject(limited);
    }
  });

  test("is each person's own", async () => {
    await misses("sam", 20);

    await misses("samsLead", 1);
  });

  test("slides: after an hour the oldest gives room for one more", async () => {
    await misses("sam", 1);
    later(10);
    await misses("sam", 19);
    const refused = await open("sam", unknownId());
    expect(refused.headers).toMatchObject({ "retry-after": String(50 * 60) });

    later(50);

    await misses("sam", 1);
    expect(await open("sam", unknownId())).toMatchObject(limited);
    later(60);
    await misses("sam", 20);
  });

  test("counts an ID again that was asked for more than an hour ago", async () => {
    const ids = await misses("sam", 20);
    later(61);
    for (const id of ids) expect((await open("sam", id)).status).toBe(404);

    expect(await open("sam", unknownId())).toMatchObject(limited);
  });

  test("holds for sixty requests at once, the first of the day and the first of a later hour", async () => {
    for (let day = 0; day < 2; day++) {
      const answers = await Promise.all(Array.from({ length: 60 }, () => open("sam", unknownId())));

      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 404)).toHaveLength(20);
      expect(statuses.filter((status) => status === 429)).toHaveLength(40);
      later(61);
    }
  });
});

describe("whoever met the limit", () => {
  test("goes on with the own agency's records, and those it has items in", async () => {
    const own = await aClient("sam");
    const enrolled = await aClient("maria");
    const note = { text: "Has a bed for tonight." };
    await as("sam").post(`/clients/${enrolled}/notes`, note);
    await misses("sam", 20);
    expect(await open("sam", unknownId())).toMatchObject(limited);

    for (const clientId of [own, enrolled]) {
      expect((await open("sam", clientId)).status).toBe(200);
      expect((await search("sam", clientId)).body.items).toHaveLength(1);
      expect((await as("sam").post(`/clients/${clientId}/notes`, note)).status).toBe(201);
    }
  });

  test("does not learn whether another agency's record is there", async () => {
    const [seen, hidden] = [await aClient("maria"), await aHiddenClient()];
    expect((await open("sam", seen)).status).toBe(200);
    await misses("sam", 20);
    await open("sam", unknownId());

    const answers = [];
    for (const id of [seen, hidden, unknownId()])
      answers.push(await metered(() => open("sam", id)));

    const same = answers.map(({ answer, calls, rounds }) => ({
      body: { ...answer.body, instance: "" },
      headers: answer.headers,
      calls: [...calls].sort(),
      rounds,
    }));
    expect(answers[0]?.answer).toMatchObject(limited);
    expect(same[1]).toEqual(same[0]);
    expect(same[2]).toEqual(same[0]);
  });

  test("leaves an entry of the look that was refused, without the ID", async () => {
    await misses("sam", 20);
    const [unknown, before] = [unknownId(), await storedItems(documentClient, "audit")];

    await open("sam", unknown);

    const known = new Set(before.map(({ sk }) => sk));
    const added = (await storedItems(documentClient, "audit")).filter(({ sk }) => !known.has(sk));
    expect(added).toMatchObject([
      { pk: "PERSON#sam-northside-example", action: "clients.getClient" },
    ]);
    expect(JSON.stringify(added)).not.toContain(unknown);
  });

  test("is told of to the CoC administrators once an hour", async () => {
    await misses("sam", 20);
    expect(await toldTo("admin")).toEqual([]);
    await Promise.all(Array.from({ length: 5 }, () => open("sam", unknownId())));

    const told = { personId: "sam-northside-example", agencyId: "northside-outreach" };
    expect(await toldTo("admin")).toEqual([{ kind: "lookups-limited", isRead: false, ...told }]);
    expect(await toldTo("samsLead")).toEqual([]);
    later(61);
    await misses("sam", 20);
    await open("sam", unknownId());
    expect(await toldTo("admin")).toHaveLength(2);
  });
});

describe("below the limit", () => {
  const shape = ({ calls, rounds }: Metered) => ({ calls: [...calls].sort(), rounds });

  test.each(["sam", "nora", "vera", "samsLead"] as const)(
    "a hidden record costs %s the same calls as none, the first time and again",
    async (who) => {
      const [hidden, unknown] = [await aHiddenClient(), unknownId()];
      await misses(who, 1);
      await as(who).get(`/clients/${unknownId()}/notes`); // A function's first request reads more.
      const paths = (id: string) => [`/clients/${id}`, `/clients/${id}`, `/clients/${id}/notes`];

      for (const [at, path] of paths(hidden).entries()) {
        const there = await metered(() => as(who).get(path));
        const none = await metered(() => as(who).get(paths(unknown)[at] ?? ""));

        expect([there.answer.status, none.answer.status]).toEqual([404, 404]);
        expect(shape(none), `look ${at}`).toEqual(shape(there));
      }
      const [found, missed] = [
        await metered(() => search(who, hidden)),
        await metered(() => search(who, unknown)),
      ];
      expect(shape(missed)).toEqual(shape(found));
    },
  );

  test("the trail of a hidden record costs a lead the same calls as that of none", async () => {
    const [hidden, unknown] = [await aHiddenClient(), unknownId()];
    await misses("samsLead", 1);
    const trail = (id: string) => metered(() => as("samsLead").get(`/audit?clientId=${id}`));
    await trail(unknownId()); // A function's first request reads more.

    expect(shape(await trail(unknown))).toEqual(shape(await trail(hidden)));
  });

  test("what is kept of a look is neither the Client ID nor one hash for all persons", async () => {
    const [unknown] = await misses("sam", 1);
    await open("samsLead", unknown ?? "");

    const kept = (await storedItems(documentClient, "oversight")).filter(({ pk }) =>
      pk.startsWith("LOOKUPS#"),
    );
    const hashes = kept.flatMap(({ misses: looks }) => Object.keys(looks as object));
    expect(JSON.stringify(kept)).not.toContain(unknown);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
