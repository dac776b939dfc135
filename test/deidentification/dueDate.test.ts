import { expect, test } from "vitest";
import { dueAt } from "#shared/deidentification/dueDate.ts";

test.each([
  ["Monday noon", "2026-11-16T20:00:00.000Z", "2026-11-18T20:00:00.000Z"],
  ["Friday night, past the weekend", "2026-11-21T03:52:00.000Z", "2026-11-25T03:52:00.000Z"],
  ["Saturday evening, Sunday in UTC", "2026-11-22T02:28:00.000Z", "2026-11-25T02:28:00.000Z"],
  ["Sunday", "2026-11-22T20:00:00.000Z", "2026-11-24T20:00:00.000Z"],
])("a request of %s is due after two working days of the region", (_when, created, due) => {
  expect(dueAt(new Date(created), "America/Los_Angeles").toISOString()).toBe(due);
});
