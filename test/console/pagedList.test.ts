import { describe, expect, test } from "vitest";
import type { Page } from "#shared/http/page.ts";
import { PagedList } from "../../console/ui/pagedList.svelte.ts";

const pages = new Map<string | undefined, Page<string>>([
  [undefined, { items: ["a", "b"], next: "2" }],
  ["2", { items: ["c"], next: null }],
]);

const listOf = (read = pages) =>
  new PagedList<string>(async (cursor) => {
    const page = read.get(cursor);
    if (!page) throw new Error("no connection");
    return page;
  });

describe("a list that grows", () => {
  test("goes on where the page before ended", async () => {
    const list = listOf();

    await list.load();
    expect([list.items, list.hasMore]).toEqual([["a", "b"], true]);

    await list.more();
    expect([list.items, list.hasMore]).toEqual([["a", "b", "c"], false]);
  });

  test("keeps what it shows when the next page does not come, and can ask for it again", async () => {
    const some = new Map(pages);
    some.delete("2");
    const list = listOf(some);
    await list.load();

    await list.more();
    expect([list.items, list.isKnown]).toEqual([["a", "b"], true]);
    expect(list.failure).toBeInstanceOf(Error);

    some.set("2", { items: ["c"], next: null });
    await list.more();
    expect(list.items).toEqual(["a", "b", "c"]);
  });

  test("is not known to be empty before its first page has come", async () => {
    const list = listOf(new Map([[undefined, { items: [], next: null }]]));

    expect(list.isKnown).toBe(false);
    await list.load();
    expect(list.isKnown).toBe(true);
  });
});
