import { type CalendarDate, isCalendarDate } from "#shared/hmis/calendarDate.ts";

/** A day while it is typed. */
export interface DateParts {
  year: string;
  /** `01` to `12`. */
  month: string;
  day: string;
}

export const noDate = (): DateParts => ({ year: "", month: "", day: "" });

export const isBlank = ({ year, month, day }: DateParts): boolean =>
  !(year.trim() || month || day.trim());

/** Null where it is not a day that exists. */
export function dateOf({ year, month, day }: DateParts): CalendarDate | null {
  const text = `${year.trim()}-${month}-${day.trim().padStart(2, "0")}`;

  return isCalendarDate(text) ? text : null;
}

export const partsOf = (date: string): DateParts => {
  const [year = "", month = "", day = ""] = date.split("-");

  return { year, month, day };
};
