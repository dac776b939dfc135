import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageThresholds } from "#shared/anonymization/ageBand.ts";
import {
  approximateDob,
  canProduce,
  type DobRule,
  dobQuality,
  dobRules,
  hasFormOf,
} from "#shared/anonymization/approximateDob.ts";
import { crossing } from "#shared/anonymization/crossings.ts";
import { ageOn, asCalendarDate, type CalendarDate, yearOf } from "#shared/hmis/calendarDate.ts";
import { aDay } from "../support/aDay.ts";

const day = asCalendarDate;
const approximating = ["spokane-2021", "band-safe"] as const;

/** A birth and a reference day on or after it, the person at most 125. */
const aBirthAndADay = fc
  .tuple(aDay("1900-01-01", "2050-12-31"), fc.integer({ min: 0, max: 125 * 366 }))
  .map(([dob, age]) => [dob, later(dob, age)] as const);

const later = (from: CalendarDate, days: number) =>
  day(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));

describe("the date of birth an anonymous record carries", () => {
  test.each<[string, string, number, string, number, string, number]>([
    ["2026-02-15", "1988-06-30", 37, "1989-01-01", 37, "1989-01-01", 37],
    ["2026-02-15", "2008-06-30", 17, "2008-01-01", 18, "2009-01-01", 17],
    ["2026-02-15", "2001-12-31", 24, "2001-01-01", 25, "2002-01-01", 24],
    ["2026-11-21", "2001-06-30", 25, "2002-01-01", 24, "2001-01-01", 25],
    ["2026-02-15", "1964-06-30", 61, "1964-01-01", 62, "1965-01-01", 61],
    ["2026-11-21", "1964-06-30", 62, "1965-01-01", 61, "1964-01-01", 62],
  ])(
    "on %s, of somebody born on %s (%i), is as the rules' table says",
    (reference, dob, age, spokane, spokaneAge, bandSafe, bandSafeAge) => {
      const today = day(reference);
      const bySpokane = approximateDob("spokane-2021", day(dob), today);
      const byBandSafe = approximateDob("band-safe", day(dob), today);

      expect(ageOn(day(dob), today)).toBe(age);
      expect([bySpokane, ageOn(bySpokane, today)]).toEqual([spokane, spokaneAge]);
      expect([byBandSafe, ageOn(byBandSafe, today)]).toEqual([bandSafe, bandSafeAge]);
    },
  );

  test.each<[DobRule, number[]]>([
    ["spokane-2021", [...Array.from({ length: 25 }, (_, age) => age), 61]],
    ["band-safe", [0, 5, 13, 18, 25, 35, 45, 55, 62, 65]],
  ])("keeps the birth year by %s at exactly the ages it names", (rule, ages) => {
    const today = day("2026-06-15");
    const kept = Array.from({ length: 90 }, (_, age) => age).filter((age) => {
      // A birthday that has come this year, one that has not, and the day itself.
      const births = [`${2026 - age}-03-01`, `${2025 - age}-09-01`, `${2026 - age}-06-15`].map(day);
      const keeps = births.map((dob) => yearOf(approximateDob(rule, dob, today)) === yearOf(dob));

      expect(new Set(keeps).size).toBe(1);
      return keeps[0];
    });

    expect(kept).toEqual(ages);
  });

  test.each([
    [89, "1937-01-01", "1938-01-01"],
    [90, "1936-01-01", "1936-01-01"],
    [91, "1935-01-01", "1936-01-01"],
    [104, "1922-01-01", "1936-01-01"],
  ])("hides by band-safe who is older than 90: at %i, born on %s", (age, dob, stored) => {
    const today = day("2026-11-21");

    expect(ageOn(day(dob), today)).toBe(age);
    expect(approximateDob("band-safe", day(dob), today)).toBe(stored);
    expect(approximateDob("spokane-2021", day(dob), today)).toBe(`${yearOf(day(dob)) + 1}-01-01`);
  });

  test("keeps the year of a child born this year, by both approximating rules", () => {
    for (const rule of approximating) {
      expect(approximateDob(rule, day("2026-02-15"), day("2026-02-15"))).toBe("2026-01-01");
      expect(approximateDob(rule, day("2026-01-01"), day("2026-01-01"))).toBe("2026-01-01");
    }
  });

  test("stays a date where a year was mistyped with too few digits", () => {
    expect(approximateDob("spokane-2021", day("0198-06-30"), day("2026-02-15"))).toBe("0199-01-01");
  });

  test("is the date as given, by exact-or-refused", () => {
    fc.assert(
      fc.property(
        aBirthAndADay,
        ([dob, today]) => approximateDob("exact-or-refused", dob, today) === dob,
      ),
    );
  });

  test("is one that its own rule can produce, whoever and whenever", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dobRules), aBirthAndADay, (rule, [dob, today]) => {
        expect(canProduce(rule, approximateDob(rule, dob, today), today)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("shows an age at most one year off, but for those whom band-safe makes 90", () => {
    fc.assert(
      fc.property(fc.constantFrom(...approximating), aBirthAndADay, (rule, [dob, today]) => {
        const age = ageOn(dob, today);
        const shown = ageOn(approximateDob(rule, dob, today), today);

        if (rule === "band-safe" && age >= 90) expect(shown).toBe(90);
        else expect(Math.abs(shown - age)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });

  test("by band-safe never moves anybody across a threshold on that day", () => {
    fc.assert(
      fc.property(aBirthAndADay, ([dob, today]) => {
        expect(crossing(dob, approximateDob("band-safe", dob, today), today)).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("a date of birth that no rule can produce", () => {
  const today = day("2026-02-15");

  test.each<[DobRule, string]>([
    ["spokane-2021", "1988-06-30"],
    ["spokane-2021", "1988-01-02"],
    ["spokane-2021", "1988-10-01"],
    ["spokane-2021", "1988-01-31"],
    ["spokane-2021", "1899-01-01"],
    ["spokane-2021", "2027-01-01"],
    ["spokane-2021", "1988"],
    ["spokane-2021", "1988-1-1"],
    ["spokane-2021", "88-01-01"],
    ["spokane-2021", ""],
    ["spokane-2021", "1988-01-01T00:00:00Z"],
    ["band-safe", "1988-06-30"],
    ["band-safe", "2027-01-01"],
    ["band-safe", "1935-01-01"],
    ["band-safe", "1899-01-01"],
    ["exact-or-refused", "1899-12-31"],
    ["exact-or-refused", "2026-02-16"],
    ["exact-or-refused", "2026-02-30"],
    ["exact-or-refused", "30/06/1988"],
  ])("by %s is refused: %j", (rule, stored) => {
    expect(canProduce(rule, stored, today)).toBe(false);
  });

  test.each<[DobRule, string]>([
    ["spokane-2021", "1900-01-01"],
    ["spokane-2021", "1935-01-01"],
    ["spokane-2021", "2025-01-01"],
    ["spokane-2021", "2026-01-01"],
    ["band-safe", "1936-01-01"],
    ["band-safe", "2026-01-01"],
    ["exact-or-refused", "1900-01-01"],
    ["exact-or-refused", "1988-06-30"],
    ["exact-or-refused", "2026-02-15"],
  ])("by %s is not %j", (rule, stored) => {
    expect(canProduce(rule, stored, today)).toBe(true);
  });

  test("by an approximating rule is every one that no true date leads to", () => {
    const births = Array.from({ length: 126 * 12 }, (_, month) =>
      day(`${2026 - Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`),
    ).filter((dob) => dob <= today && yearOf(dob) >= 1900);

    for (const rule of approximating) {
      const produced = new Set(births.map((dob) => approximateDob(rule, dob, today)));
      const years = Array.from({ length: 129 }, (_, n) => day(`${1902 + n}-01-01`));

      expect(years.filter((stored) => canProduce(rule, stored, today))).toEqual(
        years.filter((stored) => produced.has(stored)),
      );
    }
  });

  test("has the form of a rule whatever the day: 1 January from 1900 on, or any day", () => {
    expect(hasFormOf("spokane-2021", "2090-01-01")).toBe(true);
    expect(hasFormOf("band-safe", "1900-01-01")).toBe(true);
    expect(hasFormOf("band-safe", "1899-01-01")).toBe(false);
    expect(hasFormOf("band-safe", "1988-11-01")).toBe(false);
    expect(hasFormOf("exact-or-refused", "1988-06-30")).toBe(true);
    expect(hasFormOf("exact-or-refused", "1988-06-31")).toBe(false);
  });
});

test("each rule's outcome carries its own data quality: approximate 2, exact 1, none as the policy's table says", () => {
  expect(dobQuality).toEqual({
    "spokane-2021": { dated: 2, undated: [8, 9, 99] },
    "band-safe": { dated: 2, undated: [8, 9, 99] },
    "exact-or-refused": { dated: 1, undated: [9] },
  });
  expect(ageThresholds).toEqual([5, 13, 18, 25, 35, 45, 55, 62, 65]);
});
