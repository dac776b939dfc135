import { ageOn, type CalendarDate } from "../hmis/calendarDate.ts";

/** The ages at which what somebody is eligible for, or counted as, changes (rules.md §3). */
export const ageThresholds = [5, 13, 18, 25, 35, 45, 55, 62, 65] as const;
export type AgeThreshold = (typeof ageThresholds)[number];

export const ageBands = [
  "0-4",
  "5-12",
  "13-17",
  "18-24",
  "25-34",
  "35-44",
  "45-54",
  "55-61",
  "62-64",
  "65+",
] as const;
export type AgeBand = (typeof ageBands)[number];

/** The band of the age on a day, completed years. */
export function ageBand(dob: CalendarDate, today: CalendarDate): AgeBand {
  const age = ageOn(dob, today);
  const passed = ageThresholds.filter((threshold) => age >= threshold).length;

  // One band more than there are thresholds.
  return ageBands[passed] as AgeBand;
}
