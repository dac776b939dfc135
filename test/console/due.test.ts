import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { daysSince, dueOf } from "../../console/deidentification/due.ts";

const today = asCalendarDate("2026-02-13");
const zone = "America/Los_Angeles";
const inReview = { state: "inReview" } as const;

describe("how urgent a request is", () => {
  test.each([
    ["2026-02-13T03:00:00.000Z", "overdue"],
    ["2026-02-13T20:00:00.000Z", "today"],
    ["2026-02-15T02:00:00.000Z", "tomorrow"],
    ["2026-02-17T18:00:00.000Z", "later"],
  ])("%s is %s on the region's calendar", (dueAt, kind) => {
    expect(dueOf({ ...inReview, dueAt }, today, zone)).toMatchObject({ kind });
  });

  test.each(["executing", "completed", "withdrawn", "rejected"] as const)(
    "nobody is hurried by a ticket that is %s",
    (state) => {
      expect(dueOf({ state, dueAt: "2026-02-01T18:00:00.000Z" }, today, zone)).toBeUndefined();
    },
  );

  test("the age counts days of the region's calendar", () => {
    expect(daysSince("2026-02-13T02:00:00.000Z", today, zone)).toBe(1);
  });
});
