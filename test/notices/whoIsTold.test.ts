import { beforeEach, describe, expect, test, vi } from "vitest";
import type { NoticeKind } from "#shared/notices/notice.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";
import { noticesOf, tell, toldTo } from "./told.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
const { documentClient } = await startRegion();

beforeEach(() => {
  vi.setSystemTime(Date.now() + 91 * 24 * 3600 * 1000);
});

const northside = { agencyId: "northside-outreach" };
const aClient = async (who: Staff = "maria") =>
  (await as(who).post("/clients", anAnonymousClient())).body.clientId as string;
const aPrivateClient = async () => {
  const clientId = await aClient();
  await as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch: 1 });
  return clientId;
};

const aboutRecords: NoticeKind[] = [
  "release-recorded",
  "identified",
  "handoff-accepted",
  "owner-transferred",
  "referral-received",
  "referral-answered",
];

describe("a notice about a client whom its reader does not see", () => {
  test.each(aboutRecords)("of the kind %s is not told, and not counted", async (kind) => {
    await tell(documentClient, { to: northside, kind, clientId: await aPrivateClient() });

    expect((await noticesOf("sam")).body).toEqual({ items: [], next: null, unread: 0 });
  });

  test("is gone from the moment the client is made private", async () => {
    const clientId = await aClient();
    await tell(documentClient, { to: northside, kind: "referral-received", clientId });
    expect(await toldTo("sam")).toEqual([{ kind: "referral-received", clientId, isRead: false }]);

    await as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch: 1 });

    const { text, body } = await noticesOf("sam");
    expect(body).toEqual({ items: [], next: null, unread: 0 });
    expect(text).not.toContain(clientId);
  });

  test("that is about a ticket names the ticket alone", async () => {
    const clientId = await aPrivateClient();
    await tell(documentClient, { to: northside, kind: "ticket-moved", clientId, ticketId: "t1" });

    expect(await toldTo("sam")).toEqual([{ kind: "ticket-moved", ticketId: "t1", isRead: false }]);
  });

  test("leaves no entry on that client's trail", async () => {
    const clientId = await aPrivateClient();
    await tell(documentClient, { to: northside, kind: "identified", clientId });
    const pk = `C#${await recordIdOf(documentClient, clientId)}`;

    await noticesOf("sam");

    const entries = (await storedItems(documentClient, "audit")).filter((entry) => entry.pk === pk);
    expect(entries.map(({ action }) => action)).not.toContain("notices.listNotices");
  });
});

describe("a reader who sees a client in part", () => {
  test.each(["release-recorded", "identified", "handoff-accepted", "owner-transferred"] as const)(
    "is not told that there is somebody to be known: %s",
    async (kind) => {
      const clientId = (await as("maria").post("/clients", anIdentifiedClient())).body.clientId;
      await tell(documentClient, { to: northside, kind, clientId });

      expect((await as("sam").get(`/clients/${clientId}`)).body.seenAs).toBe("anonymous");
      expect(await toldTo("sam")).toEqual([]);
    },
  );

  test("is not told which agency did it", async () => {
    const clientId = await aClient();
    const did = { agencyId: "open-hearth", personId: "maria-openhearth-example" };
    await tell(documentClient, { to: northside, kind: "referral-received", clientId, ...did });

    expect(await toldTo("sam")).toEqual([{ kind: "referral-received", clientId, isRead: false }]);
  });

  test("is not led to a Client ID that was issued anew", async () => {
    const clientId = await aClient();
    await tell(documentClient, { to: northside, kind: "referral-received", clientId });
    await setProfile(documentClient, clientId, { clientId: "K7Q4M2XR9" });

    const { text } = await noticesOf("sam");

    expect(text).not.toMatch(/clientId|K7Q4M2XR9/);
  });
});

describe("who did it", () => {
  test("is told to a reader who sees the client in full: the agency, never the person", async () => {
    const clientId = await aClient();
    const did = { agencyId: "northside-outreach", personId: "sam-northside-example" };
    await tell(documentClient, {
      to: { agencyId: "open-hearth" },
      kind: "handoff-accepted",
      clientId,
      ...did,
    });

    expect(await toldTo("maria")).toEqual([
      { kind: "handoff-accepted", clientId, agencyId: "northside-outreach", isRead: false },
    ]);
  });

  test("is never told of a victim service provider, not to the CoC administrator either", async () => {
    const clientId = await aClient();
    const did = { clientId, agencyId: "safe-harbor", personId: "vera-safeharbor-example" };
    await tell(documentClient, {
      to: { agencyId: "open-hearth" },
      kind: "referral-answered",
      ...did,
    });
    await tell(documentClient, { to: "coc", kind: "ticket-submitted", ...did });

    for (const who of ["maria", "admin"] as const) {
      const { body, text } = await noticesOf(who);
      expect(body.items).toHaveLength(1);
      expect(text).not.toMatch(/safe-?harbor/);
    }
  });

  test("is told of whoever of a victim service provider's staff met the limit, without the agency", async () => {
    const who = { personId: "vera-safeharbor-example", agencyId: "safe-harbor" };
    await tell(documentClient, { to: "coc", kind: "lookups-limited", ...who });

    expect(await toldTo("admin")).toEqual([
      { kind: "lookups-limited", personId: who.personId, isRead: false },
    ]);
  });

  test("is not told of an agency that nobody knows any more", async () => {
    await tell(documentClient, { to: "coc", kind: "ticket-submitted", agencyId: "gone" });

    expect(await toldTo("admin")).toEqual([{ kind: "ticket-submitted", isRead: false }]);
  });
});

test("a stored notice holds no name, no text and no IDs but those of its subjects", async () => {
  const { clientId } = (await as("maria").post("/clients", anIdentifiedClient())).body;
  await tell(documentClient, { to: northside, kind: "identified", clientId });

  const stored = (await storedItems(documentClient, "oversight")).filter(
    (item) => item.clientId === clientId,
  );
  expect(stored.map((item) => Object.keys(item).sort())).toEqual([
    ["at", "clientId", "kind", "noticeId", "pk", "recordId", "sk", "ttl"],
  ]);
});
