import { beforeEach, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { type Answer, as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";
import { noticesOf, tell, toldTo } from "./told.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
const { documentClient } = await startRegion();

/** Ninety-one days on, so that each test starts with what it tells. */
beforeEach(() => {
  vi.setSystemTime(Date.now() + 91 * 24 * 3600 * 1000);
});
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

const aClient = async (who: Staff = "maria") =>
  (await as(who).post("/clients", anAnonymousClient())).body.clientId as string;
const openHearth = { agencyId: "open-hearth" };

describe("the list of notices", () => {
  test("is empty for whom nobody told anything", async () => {
    for (const who of ["maria", "vera", "admin"] as const) {
      expect((await noticesOf(who)).body).toEqual({ items: [], next: null, unread: 0 });
    }
  });

  test("tells everybody of an agency, and nobody else", async () => {
    const clientId = await aClient();
    await tell(documentClient, { to: openHearth, kind: "release-recorded", clientId });

    const told = [{ kind: "release-recorded", clientId, isRead: false }];
    expect(await toldTo("maria")).toEqual(told);
    expect(await toldTo("lead")).toEqual(told);
    for (const who of ["sam", "nora", "vera", "admin"] as const) {
      expect(await toldTo(who)).toEqual([]);
    }
  });

  test("tells every CoC administrator what is for the CoC, with who did it", async () => {
    const told = { kind: "lookups-limited", personId: "sam-northside-example" } as const;
    await tell(documentClient, { to: "coc", ...told, agencyId: "northside-outreach" });

    for (const who of ["admin", "admin2"] as const) {
      expect(await toldTo(who)).toEqual([
        { ...told, agencyId: "northside-outreach", isRead: false },
      ]);
    }
    expect(await toldTo("samsLead")).toEqual([]);
  });

  test("is newest first and goes on page by page", async () => {
    const clientIds = [await aClient(), await aClient(), await aClient(), await aClient()];
    for (const clientId of clientIds) {
      later(1);
      await tell(documentClient, { to: openHearth, kind: "identified", clientId });
    }

    const first = (await noticesOf("maria", "limit=3")).body;
    const second = (await noticesOf("maria", `limit=3&cursor=${first.next}`)).body;

    const shown = [...first.items, ...second.items].map(({ clientId }) => clientId);
    expect(shown).toEqual(clientIds.toReversed());
    expect([first.items.length, first.unread, second.next]).toEqual([3, 4, null]);
  });

  test("loses nothing when notices are told in the same instant", async () => {
    for (let more = 0; more < 7; more++) {
      await tell(documentClient, { to: "coc", kind: "ticket-submitted", ticketId: `t${more}` });
    }
    const seen: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const page: Answer = await noticesOf("admin", `limit=2${next && `&cursor=${next}`}`);
      seen.push(...page.body.items.map(({ ticketId }: { ticketId: string }) => ticketId));
      next = page.body.next;
    }

    expect(seen.sort()).toEqual(["t0", "t1", "t2", "t3", "t4", "t5", "t6"]);
  });

  test("takes nobody else's cursor", async () => {
    for (let more = 0; more < 2; more++)
      await tell(documentClient, { to: "coc", kind: "ticket-submitted" });
    const { next } = (await noticesOf("admin", "limit=1")).body;

    expect(await noticesOf("admin2", `cursor=${next}`)).toMatchObject(
      aProblem("invalid-request", "cursor"),
    );
  });

  test("holds nothing that is older than 90 days, also before the database deletes it", async () => {
    await tell(documentClient, { to: "coc", kind: "ticket-submitted", ticketId: "old" });
    later(90 * 24 * 60 - 1);
    expect(await toldTo("admin")).toHaveLength(1);

    later(2);

    expect((await noticesOf("admin")).body).toEqual({ items: [], next: null, unread: 0 });
  });

  test("with a limit of 0 says only how many are unread, and writes no entry on the trail", async () => {
    const clientId = await aClient();
    await tell(documentClient, { to: openHearth, kind: "identified", clientId });
    const before = await storedItems(documentClient, "audit");

    const { body } = await noticesOf("maria", "limit=0");

    expect(body).toEqual({ items: [], next: null, unread: 1 });
    expect(await storedItems(documentClient, "audit")).toHaveLength(before.length);
  });

  test("writes one entry for each client it names before it answers", async () => {
    const clientId = await aClient();
    await tell(documentClient, { to: openHearth, kind: "identified", clientId });
    await tell(documentClient, { to: openHearth, kind: "handoff-accepted", clientId });
    later(1);
    await noticesOf("lead");

    const trail = await as("lead").get(`/audit?clientId=${clientId}`);

    expect(trail.body.items).toMatchObject([
      { action: "notices.listNotices", personId: "lead-openhearth-example", clientIds: [clientId] },
      { action: "clients.createClient" },
    ]);
  });

  test("one request tells the same thing once, however often its transaction is tried", async () => {
    const clientId = await aClient();
    const notice = { to: openHearth, kind: "identified", clientId, requestId: "one" } as const;
    await tell(documentClient, notice);

    await expect(tell(documentClient, notice)).rejects.toThrow("condition");
    expect(await toldTo("maria")).toHaveLength(1);
  });
});
