import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  ageOn,
  asCalendarDate,
  dateIn,
  isCalendarDate,
  yearOf,
} from "#shared/hmis/calendarDate.ts";
import { aDay } from "../support/aDay.ts";

describe("a calendar date", () => {
  test.each([
    "0001-01-01",
    "1900-01-31",
    "2000-02-29",
    "2024-02-29",
    "2026-04-30",
    "2026-06-30",
    "2026-09-30",
    "2026-11-30",
    "2026-12-31",
    "9999-12-31",
  ])("may be %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
    expect(asCalendarDate(text)).toBe(text);
  });

  test.each([
    "",
    "0000-01-01",
    "1900-02-29",
    "2023-02-29",
    "2024-02-30",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "2026-04-31",
    "2026-06-31",
    "2026-09-31",
    "2026-11-31",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "x2026-01-01",
    "２０２６-01-01",
  ])("is never %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => asCalendarDate(text)).toThrow(RangeError);
  });

  test("is refused without being quoted, as it may be somebody's birth date", () => {
    expect(() => asCalendarDate("1988-06-31")).toThrow(/^not a calendar date \(YYYY-MM-DD\)$/);
  });

  test("exists whenever the calendar of the machine has it", () => {
    fc.assert(fc.property(aDay(), (day) => isCalendarDate(day)));
  });

  test("knows its year", () => {
    expect(yearOf(asCalendarDate("0088-06-30"))).toBe(88);
    expect(yearOf(asCalendarDate("1988-06-30"))).toBe(1988);
  });
});

describe("age in completed years", () => {
  test.each([
    ["1988-06-30", "2026-06-29", 37],
    ["1988-06-30", "2026-06-30", 38],
    ["1988-06-30", "2026-07-01", 38],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2008-02-29", "2024-02-29", 16],
    ["2026-02-15", "2026-02-15", 0],
    ["2025-12-31", "2026-01-01", 0],
    ["2026-02-16", "2026-02-15", -1],
  ])("of somebody born on %s is, on %s, %i", (dob, day, age) => {
    expect(ageOn(asCalendarDate(dob), asCalendarDate(day))).toBe(age);
  });

  test("grows by one a year and never shrinks", () => {
    fc.assert(
      fc.property(aDay(), aDay(), fc.integer({ min: 0, max: 1_000 }), (dob, day, later) => {
        expect(ageOn(dob, addDays(day, later))).toBeGreaterThanOrEqual(ageOn(dob, day));
      }),
    );
  });
});

describe("days later", () => {
  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-03-08", 90, "2026-06-06"],
    ["2026-01-01", 0, "2026-01-01"],
    ["0001-01-01", 365, "0002-01-01"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(asCalendarDate(day), days)).toBe(expected);
  });

  test("a day beyond the calendar is refused", () => {
    expect(() => addDays(asCalendarDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(asCalendarDate("0001-01-01"), -1)).toThrow(RangeError);
  });

  test("and back again is the same day", () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: -2_000, max: 2_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe("the day on the wall in a region", () => {
  test.each([
    ["America/Los_Angeles", "2026-01-01T07:59:59Z", "2025-12-31"],
    ["America/Los_Angeles", "2026-01-01T08:00:00Z", "2026-01-01"],
    ["America/Los_Angeles", "2026-07-01T06:59:59Z", "2026-06-30"],
    ["America/Los_Angeles", "2026-07-01T07:00:00Z", "2026-07-01"],
    ["UTC", "2026-01-01T00:00:00Z", "2026-01-01"],
    ["Pacific/Kiritimati", "2026-01-01T10:00:00Z", "2026-01-02"],
    ["UTC", "0988-03-04T00:00:00Z", "0988-03-04"],
  ])("in %s at %s is %s", (timeZone, instant, day) => {
    expect(dateIn(timeZone, new Date(instant))).toBe(day);
  });
});
