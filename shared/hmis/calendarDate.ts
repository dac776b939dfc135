import type * as z from "zod";

/**
 * A day as HMIS CSV writes it, `YYYY-MM-DD`. The text is the value: days compare as text.
 * The brand is zod's, so `z.iso.date().brand<"CalendarDate">()` yields this very type.
 */
export type CalendarDate = string & z.$brand<"CalendarDate">;

/** Whether the text names a day that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;

  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Throws a RangeError without the text: it may be somebody's date of birth. */
export function asCalendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError("not a calendar date (YYYY-MM-DD)");

  return text;
}

/** Completed years; negative before birth. Whoever is born on 29 February has the birthday on 1 March in other years. */
export function ageOn(dob: CalendarDate, day: CalendarDate): number {
  const birthdayHasCome = day.slice(5) >= dob.slice(5);

  return yearOf(day) - yearOf(dob) - (birthdayHasCome ? 0 : 1);
}

export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));

/** Throws a RangeError where the result lies outside the years 1 to 9999. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);

  return asCalendarDate(moved.toISOString().split("T")[0] ?? "");
}

/** The day on the wall calendar of a time zone (IANA name) at an instant. */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  const parts = calendarOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";

  return asCalendarDate(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
}

/** Whether it is the name of a time zone that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    calendarOf(name);
    return name.length > 0;
  } catch {
    return false;
  }
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Kept by zone: making one takes longer than everything else a request does before its first read. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;

  const calendar = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  calendars.set(timeZone, calendar);

  return calendar;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;

  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
