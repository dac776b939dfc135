import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { writtenDate, writtenTime, writtenWhen } from "../../console/app/writtenDate.ts";
import { dateOf, isBlank, noDate, partsOf } from "../../console/ui/dateParts.ts";

const losAngeles = "America/Los_Angeles";

describe("a day while it is typed", () => {
  test.each([
    [{ year: "1988", month: "06", day: "30" }, "1988-06-30"],
    [{ year: " 1988 ", month: "06", day: " 3" }, "1988-06-03"],
    [{ year: "2024", month: "02", day: "29" }, "2024-02-29"],
    [{ year: "2026", month: "02", day: "29" }, null],
    [{ year: "88", month: "06", day: "30" }, null],
    [{ year: "1988", month: "", day: "30" }, null],
    [{ year: "1988", month: "06", day: "x" }, null],
  ])("%o is %s", (parts, date) => {
    expect(dateOf(parts)).toBe(date);
  });

  test("is the same after it was taken apart", () => {
    const someDay = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));

    fc.assert(fc.property(someDay, (day) => dateOf(partsOf(day)) === day));
  });

  test("is blank until something stands in one of its fields", () => {
    expect(isBlank(noDate())).toBe(true);
    expect(isBlank({ ...noDate(), year: "  " })).toBe(true);
    expect(isBlank({ ...noDate(), month: "06" })).toBe(false);
  });
});

describe("a day as it is written", () => {
  test("has the month's name", () => {
    expect(writtenDate("2026-02-15")).toBe("Feb 15, 2026");
  });

  test("is that of the region, where the world's day has changed already", () => {
    expect(writtenTime("2026-02-16T02:10:00Z", losAngeles)).toMatch(/^Feb 15, 2026, 6:10\sPM$/);
  });

  test.each([
    ["2026-02-15T22:40:00Z", /^Today, 2:40\sPM$/],
    ["2026-02-15T03:52:00Z", /^Yesterday, 7:52\sPM$/],
    ["2026-02-13T20:00:00Z", /^Feb 13, 2026$/],
  ])("of %s is told by its distance from today", (instant, written) => {
    expect(writtenWhen(instant, losAngeles, asCalendarDate("2026-02-15"))).toMatch(written);
  });
});
