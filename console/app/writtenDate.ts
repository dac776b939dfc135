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
