import { addDays, type CalendarDate, dateIn } from "#shared/hmis/calendarDate.ts";
import { messages } from "./messages.ts";

const language = "en-US";

/** A day as Feb 15, 2026. Takes `YYYY-MM-DD`. */
export const writtenDate = (day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** An instant (ISO 8601) as Feb 15, 2026, 4:10 PM, on the wall clock of a time zone (IANA name). */
export const writtenTime = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    new Date(instant),
  );

/** An instant near today by the clock alone (Today, 2:40 PM), one further away by its day. */
export function writtenWhen(instant: string, timeZone: string, today: CalendarDate): string {
  const at = new Date(instant);
  const day = dateIn(timeZone, at);
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone }).format(at);

  if (day === today) return messages.ui.today(time);
  return day === addDays(today, -1) ? messages.ui.yesterday(time) : writtenDate(day);
}

/** January to December. */
export const monthNames = (): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
      new Date(Date.UTC(2026, month, 1)),
    ),
  );
