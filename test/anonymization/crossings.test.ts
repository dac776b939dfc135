import { describe, expect, test } from "vitest";
import { type AgeBand, ageBand, ageThresholds } from "#shared/anonymization/ageBand.ts";
import { approximateDob, type DobRule } from "#shared/anonymization/approximateDob.ts";
import { crossing } from "#shared/anonymization/crossings.ts";
import { addDays, ageOn, asCalendarDate, type CalendarDate } from "#shared/hmis/calendarDate.ts";

const day = asCalendarDate;
const today = day("2026-06-15");
const aged = (age: number) => day(`${2026 - age}-06-15`);

describe("age bands", () => {
  test.each<[AgeBand, number, number]>([
    ["0-4", 0, 4],
    ["5-12", 5, 12],
    ["13-17", 13, 17],
    ["18-24", 18, 24],
    ["25-34", 25, 34],
    ["35-44", 35, 44],
    ["45-54", 45, 54],
    ["55-61", 55, 61],
    ["62-64", 62, 64],
    ["65+", 65, 110],
  ])("%s holds the ages %i to %i", (band, youngest, oldest) => {
    expect(ageBand(aged(youngest), today)).toBe(band);
    expect(ageBand(aged(oldest), today)).toBe(band);
    // The last day before the next birthday.
    expect(ageBand(addDays(aged(oldest + 1), 1), today)).toBe(band);
  });
});

describe("a crossing", () => {
  test.each(ageThresholds)("of %i is named when the record shows one year more", (threshold) => {
    expect(crossing(aged(threshold - 1), aged(threshold), today)).toEqual({
      threshold,
      age: threshold - 1,
      shownAge: threshold,
    });
  });

  test.each(ageThresholds)("of %i is named when the record shows one year less", (threshold) => {
    expect(crossing(aged(threshold), aged(threshold - 1), today)).toEqual({
      threshold,
      age: threshold,
      shownAge: threshold - 1,
    });
  });

  test.each(ageThresholds)("of %i does not happen among its neighbours", (threshold) => {
    expect(crossing(aged(threshold), aged(threshold + 1), today)).toBeNull();
    expect(crossing(aged(threshold - 1), aged(threshold - 2), today)).toBeNull();
    expect(crossing(aged(threshold), aged(threshold), today)).toBeNull();
  });

  test("of several thresholds is named by the lowest", () => {
    expect(crossing(aged(70), aged(17), today)?.threshold).toBe(18);
    expect(crossing(aged(17), aged(70), today)?.threshold).toBe(18);
  });

  test.each([
    ["2026-02-15", "2008-06-30", { threshold: 18, age: 17, shownAge: 18 }],
    ["2026-11-21", "2008-06-30", null],
    ["2026-02-15", "2001-12-31", { threshold: 25, age: 24, shownAge: 25 }],
    ["2026-11-21", "2001-06-30", { threshold: 25, age: 25, shownAge: 24 }],
    ["2026-02-15", "1964-06-30", { threshold: 62, age: 61, shownAge: 62 }],
    ["2026-11-21", "1964-06-30", { threshold: 62, age: 62, shownAge: 61 }],
    ["2026-02-15", "1988-06-30", null],
  ])("by spokane-2021 on %s of somebody born on %s is %j", (reference, dob, expected) => {
    const stored = approximateDob("spokane-2021", day(dob), day(reference));

    expect(crossing(day(dob), stored, day(reference))).toEqual(expected);
  });
});

describe("over all ages from 0 to 100 and the days of 2026", () => {
  // Every seventh day of the year and every seventh birthday stand for all of them.
  const days = Array.from({ length: 53 }, (_, week) => addDays(day("2026-01-01"), 7 * week)).filter(
    (each) => each <= "2026-12-31",
  );
  const eligibility: readonly number[] = [18, 25, 62];

  test("spokane-2021 moves 2.475 % of people across 18, 25 or 62, and band-safe nobody", () => {
    expect(shareMoved("spokane-2021")).toBeCloseTo(2.475, 2);
    expect(shareMoved("band-safe")).toBe(0);
  });

  test("spokane-2021 does so in about half the cases at 17, 24, 25, 61 and 62 and in none at other ages", () => {
    const shares = Array.from({ length: 101 }, (_, age) => shareMovedAt("spokane-2021", age));
    const moving = shares.flatMap((share, age) => (share > 0 ? [age] : []));

    expect(moving).toEqual([17, 24, 25, 61, 62]);
    for (const age of moving) expect(shares[age]).toBeCloseTo(0.5, 1);
  });

  const shareMoved = (rule: DobRule) =>
    (Array.from({ length: 101 }, (_, age) => shareMovedAt(rule, age)).reduce((a, b) => a + b) /
      101) *
    100;

  function shareMovedAt(rule: DobRule, age: number): number {
    const cases = days.flatMap((reference) =>
      birthsOf(age, reference).map((dob) => [dob, reference] as const),
    );
    const moved = cases.filter(([dob, reference]) => {
      const { threshold = 0 } =
        crossing(dob, approximateDob(rule, dob, reference), reference) ?? {};

      return eligibility.includes(threshold);
    });

    return moved.length / cases.length;
  }

  /** A year of birthdays, seven days apart, of people who are this old on the reference day. */
  function birthsOf(age: number, reference: CalendarDate): CalendarDate[] {
    const youngest = day(`${Number(reference.slice(0, 4)) - age}${reference.slice(4)}`);
    const births = Array.from({ length: 53 }, (_, week) => addDays(youngest, -7 * week));

    return births.filter((dob) => ageOn(dob, reference) === age);
  }
});
