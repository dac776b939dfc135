import { expect, test } from "vitest";
import { ListFilter } from "../../console/ui/listFilter.svelte.ts";

const aFilter = (typed: Partial<Pick<ListFilter, "from" | "to" | "agencyId">> = {}) =>
  Object.assign(new ListFilter(), typed);

test("a filter left open narrows nothing", () => {
  expect([aFilter().query, aFilter().count]).toEqual([{}, 0]);
});

test("what is set narrows the list", () => {
  const typed = { from: "2026-01-01", to: "2026-01-31", agencyId: "open-hearth" };

  expect(aFilter(typed).query).toEqual(typed);
  expect(aFilter(typed).count).toBe(3);
});

test("a day that is typed half, or that does not exist, does not count yet", () => {
  expect(aFilter({ from: "2026-02", to: "2026-02-30" }).query).toEqual({});
});

test("a last day before the first one is named and not sent", () => {
  const filter = aFilter({ from: "2026-02-01", to: "2026-01-31" });

  expect([filter.isBackwards, filter.query]).toEqual([true, { from: "2026-02-01" }]);
});

test("clearing it shows all again", () => {
  const filter = aFilter({ from: "2026-01-01", agencyId: "open-hearth" });
  filter.clear();

  expect(filter.query).toEqual({});
});
