import {
  ageOn,
  asCalendarDate,
  type CalendarDate,
  isCalendarDate,
  yearOf,
} from "../hmis/calendarDate.ts";
import type { DOBDataQuality } from "../hmis/dataQuality.ts";

export const dobRules = ["spokane-2021", "band-safe", "exact-or-refused"] as const;
export type DobRule = (typeof dobRules)[number];

/** The DOBDataQuality that a rule's outcome carries: with a date, and without one (rules.md §1). */
export const dobQuality = {
  "spokane-2021": { dated: 2, undated: [8, 9, 99] },
  "band-safe": { dated: 2, undated: [8, 9, 99] },
  "exact-or-refused": { dated: 1, undated: [9] },
} as const satisfies Record<DobRule, { dated: DOBDataQuality; undated: readonly DOBDataQuality[] }>;

/**
 * The date of birth that an anonymous record carries in place of the true one (rules.md §3).
 *
 * The approximating rules move day and month to 1 January and the year on by one, so that the date cannot be
 * matched to the person; who keeps the birth year is each rule's own. `today` is the reference day: the day
 * on which the record is made anonymous, in the region's time zone. The true date lies not after it.
 */
export function approximateDob(
  rule: DobRule,
  dob: CalendarDate,
  today: CalendarDate,
): CalendarDate {
  if (rule === "exact-or-refused") return dob;

  const age = ageOn(dob, today);
  if (rule === "band-safe" && age >= topAge) return newYear(yearOf(today) - topAge);

  return newYear(keepsBirthYear[rule](age) ? yearOf(dob) : yearOf(dob) + 1);
}

/** Whether the rule, applied on `today` to some true date of birth, can give this text. Nothing before 1900, nothing in the future. */
export function canProduce(rule: DobRule, storedDob: string, today: CalendarDate): boolean {
  if (!hasFormOf(rule, storedDob) || storedDob > today) return false;

  return rule !== "band-safe" || yearOf(storedDob) >= yearOf(today) - topAge;
}

/** As `canProduce`, where the reference day is not known: the shape alone. */
export const hasFormOf = (rule: DobRule, storedDob: string): storedDob is CalendarDate =>
  isCalendarDate(storedDob) &&
  yearOf(storedDob) >= 1900 &&
  (rule === "exact-or-refused" || storedDob.endsWith("-01-01"));

/** `spokane-2021`: one more year would move them past an age that decides what they are eligible for. `band-safe`: on a threshold one year less would. */
const keepsBirthYear = {
  "spokane-2021": (age: number) => age <= 24 || age === 61,
  "band-safe": (age: number) => [0, 5, 13, 18, 25, 35, 45, 55, 62, 65].includes(age),
};

/** People this old are so few that the year alone points at them (the HIPAA safe harbor's limit). */
const topAge = 90;

const newYear = (year: number) => asCalendarDate(`${String(year).padStart(4, "0")}-01-01`);
