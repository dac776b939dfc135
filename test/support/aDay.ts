import fc from "fast-check";
import { asCalendarDate, type CalendarDate } from "#shared/hmis/calendarDate.ts";

/** Any day from the first through the last given, at midnight UTC of which nothing depends. */
export const aDay = (from = "1900-01-01", to = "2100-12-31"): fc.Arbitrary<CalendarDate> =>
  fc
    .integer({ min: dayNumber(from), max: dayNumber(to) })
    .map((day) => asCalendarDate(new Date(day * 86_400_000).toISOString().slice(0, 10)));

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
