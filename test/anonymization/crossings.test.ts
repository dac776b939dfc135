import { describe, expect, test } from "vitest";
import { type AgeBand, ageBand, ageThresholds } from "#shared/anonymization/ageBand.ts";
import { approximateDob, type DobRule } from "#shared/anonymization/approximateDob.ts";
import { crossing } from "#shared/anonymization/crossings.ts";
import { addDays, asCalendarDate, type CalendarDate } from "#shared/hmis/calendarDate.ts";

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
  const allAges = Array.from({ length: 101 }, (_, age) => age);
  const eligibility: readonly number[] = [18, 25, 62];

  test("spokane-2021 moves people across 18, 25 or 62 at 17, 24, 25, 61 and 62 only", () => {
    // Every eleventh day and every eleventh birthday stand for all of them.
    const moving = allAges.filter((age) => shareMoved("spokane-2021", age, 11) > 0);

    expect(moving).toEqual([17, 24, 25, 61, 62]);
  });

  test("that is about half the cases at those ages, and 2.475 % of all", () => {
    const shares = [17, 24, 25, 61, 62].map((age) => shareMoved("spokane-2021", age, 1));

    for (const share of shares) expect(share).toBeCloseTo(0.5, 2);
    expect((100 * shares.reduce((a, b) => a + b)) / allAges.length).toBeCloseTo(2.475, 2);
  });

  test("band-safe moves nobody across any threshold", () => {
    expect(
      allAges.filter((age) => shareMoved("band-safe", age, 11, [...ageThresholds]) > 0),
    ).toEqual([]);
  });

  /** Of the people of one age, on every day of the year or every so many days, those moved across. */
  function shareMoved(rule: DobRule, age: number, step: number, thresholds = eligibility): number {
    let [moved, people] = [0, 0];

    for (const reference of daysFrom(day("2026-01-01"), step)) {
      const oldest = addDays(day(`${2025 - age}${reference.slice(4)}`), 1);

      for (const dob of daysFrom(oldest, step)) {
        const crossed =
          crossing(dob, approximateDob(rule, dob, reference), reference)?.threshold ?? 0;
        people += 1;
        moved += thresholds.includes(crossed) ? 1 : 0;
      }
    }
    return moved / people;
  }

  const daysFrom = (first: CalendarDate, step: number) =>
    Array.from({ length: Math.ceil(365 / step) }, (_, n) => addDays(first, n * step));
});
