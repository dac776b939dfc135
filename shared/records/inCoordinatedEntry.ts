import type { RecordFacts } from "../anonymization/sight.ts";
import type { CalendarDate } from "../hmis/calendarDate.ts";

/**
 * How many enrollments in Coordinated Entry hold on a day. What a victim service provider entered under a written
 * release is there for others until the release ends (rules §4).
 */
export const inCoordinatedEntry = (
  {
    agencies,
    openCoordinatedEntry,
  }: Pick<RecordFacts, "agencies"> & { readonly openCoordinatedEntry: number },
  day: CalendarDate,
): number =>
  Object.values(agencies).reduce(
    (open, { openCoordinatedEntry: here = 0, releasedUntil }) =>
      releasedUntil && releasedUntil < day ? open - here : open,
    openCoordinatedEntry,
  );
