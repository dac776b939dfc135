import { type CalendarDate, isCalendarDate } from "../../hmis/calendarDate.ts";
import { type Reader, Refusal } from "./reading.ts";

/** HUD gives an ID 32 characters; other systems write UUIDs with hyphens. */
export const id: Reader<string> = (text) => {
  if (text === "") return new Refusal("missing");

  return text.length <= 64 ? text : new Refusal("longer than 64 characters");
};

export const text =
  (longest: number): Reader<string> =>
  (value) => {
    if (value === "") return new Refusal("missing");

    return value.length <= longest ? value : new Refusal(`longer than ${longest} characters`);
  };

export const date: Reader<CalendarDate> = (value) => {
  if (value === "") return new Refusal("missing");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return new Refusal("not a date as YYYY-MM-DD");

  return isCalendarDate(value) ? value : new Refusal("not a day of the calendar");
};

/** A whole number of HUD's list. */
export const code =
  <Code extends number>(allowed: readonly Code[]): Reader<Code> =>
  (value) => {
    if (value === "") return new Refusal("missing");
    if (!/^\d{1,4}$/.test(value)) return new Refusal("not a whole number");

    return (
      allowed.find((each) => each === Number(value)) ?? new Refusal("not a code of HUD's list")
    );
  };

/** An empty field stands for `otherwise`. */
export const orElse =
  <T, Otherwise extends T | null>(read: Reader<T>, otherwise: Otherwise): Reader<T | Otherwise> =>
  (value) =>
    value === "" ? otherwise : read(value);

export const optional = <T>(read: Reader<T>): Reader<T | null> =>
  orElse<T | null, null>(read as Reader<T | null>, null);
