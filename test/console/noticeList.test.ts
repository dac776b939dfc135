import { beforeEach, describe, expect, test } from "vitest";
import type { Notice } from "#shared/notices/notice.ts";
import type { Api } from "../../console/app/api.ts";
import { Problem } from "../../console/app/problem.ts";
import { NoticeList } from "../../console/notices/noticeList.svelte.ts";

const aNotice = (noticeId: string, change: Partial<Notice> = {}): Notice => ({
  noticeId,
  kind: "ticket-submitted",
  at: "2026-02-15T20:00:00.000Z",
  isRead: false,
  ...change,
});

/** A region with three notices, the newest first, that can be made to refuse. */
class ANoticeApi {
  readonly marked: string[] = [];
  refuses = false;

  readonly calls: Api["notices"] = {
    listNotices: async () => ({
      items: [aNotice("three"), aNotice("two", { isRead: true }), aNotice("one")],
      next: null,
      unread: 7,
    }),
    readNotice: async ({ params }) => this.#mark(params.noticeId),
    readNotices: async ({ body }) => this.#mark(`up to ${body.upTo}`),
  };

  #mark(noticeId: string) {
    if (this.refuses) throw new Problem({});
    this.marked.push(noticeId);

    return { noticeId, isRead: true };
  }
}

let api: ANoticeApi;
let told: number[];
let notices: NoticeList;
beforeEach(async () => {
  api = new ANoticeApi();
  told = [];
  notices = new NoticeList(api.calls, (unread) => told.push(unread));
  await notices.list.load();
});
const areRead = () => notices.list.items.map(({ isRead }) => isRead);
const at = (index: number) => notices.list.items[index] as Notice;

describe("the opened list of notices", () => {
  test("tells the bell how many are unread, also those of further pages", () => {
    expect([told, notices.hasUnread]).toEqual([[7], true]);
  });

  test("marks one that was opened, and the bell counts one less", async () => {
    expect(await notices.read(at(2))).toBe(true);

    expect([areRead(), api.marked, told]).toEqual([[false, true, true], ["one"], [7, 6]]);
  });

  test("asks for nothing when an opened one was read before", async () => {
    expect(await notices.read(at(1))).toBe(true);

    expect([api.marked, told]).toEqual([[], [7]]);
  });

  test("marks all up to the newest that is shown: what came since stays unread", async () => {
    expect(await notices.readAll()).toBe(true);

    expect([areRead(), api.marked, told]).toEqual([[true, true, true], ["up to three"], [7, 0]]);
    expect(notices.hasUnread).toBe(false);
  });

  test("leaves unread what could not be marked, says so, and marks it the next time", async () => {
    api.refuses = true;
    expect([await notices.read(at(0)), await notices.readAll()]).toEqual([false, false]);
    expect([areRead(), told]).toEqual([[false, true, false], [7]]);
    expect(notices.failure).toBeInstanceOf(Problem);

    api.refuses = false;
    await notices.read(at(0));

    expect([areRead(), told, notices.failure]).toEqual([[true, true, false], [7, 6], undefined]);
  });
});
