import { expect, test } from "vitest";
import { addDays, asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { inCoordinatedEntry } from "#shared/records/inCoordinatedEntry.ts";

const today = asCalendarDate("2026-02-15");
const entered = (releasedUntil: typeof today) => ({
  openCoordinatedEntry: 2,
  agencies: {
    "safe-harbor": { openCoordinatedEntry: 1, releasedUntil },
    "open-hearth": { openCoordinatedEntry: 1 },
  },
});

test.each([
  ["through the last day of its release", today, 2],
  ["no longer than that", addDays(today, -1), 1],
])("what a victim service provider entered counts for others %s", (_what, last, count) => {
  expect(inCoordinatedEntry(entered(last), today)).toBe(count);
});

test("an enrollment without a release counts while it is open", () => {
  expect(inCoordinatedEntry({ openCoordinatedEntry: 1, agencies: {} }, today)).toBe(1);
});
