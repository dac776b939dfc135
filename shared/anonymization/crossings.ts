import { ageOn, type CalendarDate } from "../hmis/calendarDate.ts";
import { type AgeThreshold, ageThresholds } from "./ageBand.ts";

/** A threshold that lies between somebody's age and the age the record shows: "is 17, will show as 18". */
export interface Crossing {
  readonly threshold: AgeThreshold;
  readonly age: number;
  readonly shownAge: number;
}

/** The threshold the stored date moves somebody across on that day, or null. The lowest, should there be several. */
export function crossing(
  trueDob: CalendarDate,
  storedDob: CalendarDate,
  today: CalendarDate,
): Crossing | null {
  const age = ageOn(trueDob, today);
  const shownAge = ageOn(storedDob, today);
  const threshold = ageThresholds.find((each) => age >= each !== shownAge >= each);

  return threshold === undefined ? null : { threshold, age, shownAge };
}
