import { beforeEach, describe, expect, test, vi } from "vitest";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { noticesOf, tell } from "./told.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
const { documentClient } = await startRegion();

interface Shown {
  readonly noticeId: string;
  readonly isRead: boolean;
}

/** The IDs of three notices to the CoC, the newest first. */
let ids: string[] = [];
beforeEach(async () => {
  vi.setSystemTime(Date.now() + 91 * 24 * 3600 * 1000);
  for (const ticketId of ["one", "two", "three"]) {
    vi.setSystemTime(Date.now() + 60_000);
    await tell(documentClient, { to: "coc", kind: "ticket-submitted", ticketId });
  }
  ids = (await noticesOf("admin")).body.items.map(({ noticeId }: Shown) => noticeId);
});

const read = (who: Staff, noticeId = "") => as(who).post(`/notices/${noticeId}/read`, undefined);
const isRead = async (who: Staff) =>
  (await noticesOf(who)).body.items.map((shown: Shown) => shown.isRead);
const unread = async (who: Staff) => (await noticesOf(who, "limit=0")).body.unread;

describe("a notice", () => {
  test("once read is read by that person alone", async () => {
    const answer = await read("admin", ids[1]);

    expect(answer).toMatchObject({ status: 200, body: { noticeId: ids[1], isRead: true } });
    expect(await isRead("admin")).toEqual([false, true, false]);
    expect(await isRead("admin2")).toEqual([false, false, false]);
    expect([await unread("admin"), await unread("admin2")]).toEqual([2, 3]);
  });

  test("read twice is read once", async () => {
    const answers = [await read("admin", ids[0]), await read("admin", ids[0])];

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await unread("admin")).toBe(2);
  });

  test("of somebody else and none at all are the same", async () => {
    const [others, none] = [await read("maria", ids[0]), await read("maria", "mhu2v3f8-none")];

    expect(others).toMatchObject(aProblem("not-found"));
    expect({ ...none.body, instance: "" }).toEqual({ ...others.body, instance: "" });
    expect(await unread("admin")).toBe(3);
  });

  test.each(["zzzzzzzzzzzz-late", "0", "-", "9"])(
    "with the ID %s is not there",
    async (noticeId) => {
      expect(await read("admin", noticeId)).toMatchObject(aProblem("not-found"));
    },
  );
});

describe("all notices up to one", () => {
  const upTo = (noticeId?: string) => as("admin").post("/notices/read", { upTo: noticeId });

  test("are read, and what comes later is not", async () => {
    await upTo(ids[1]);

    expect(await isRead("admin")).toEqual([false, true, true]);
    vi.setSystemTime(Date.now() + 60_000);
    await tell(documentClient, { to: "coc", kind: "ticket-submitted", ticketId: "four" });
    expect(await unread("admin")).toBe(2);
  });

  test("stay read when a page that was opened earlier marks less", async () => {
    await upTo(ids[0]);

    expect((await upTo(ids[2])).status).toBe(200);
    expect(await unread("admin")).toBe(0);
  });

  test("need a notice of one's own", async () => {
    expect(await as("maria").post("/notices/read", { upTo: ids[0] })).toMatchObject(
      aProblem("not-found"),
    );
  });
});
