import * as z from "zod";
import { readClientId } from "../anonymization/clientId.ts";
import { asCalendarDate, isCalendarDate } from "../hmis/calendarDate.ts";

/** A Client ID as somebody typed it; read forgivingly, refused before any look-up when mistyped. */
export const ClientIdField = z.string().transform((text, context) => {
  const clientId = text.length > 40 ? null : readClientId(text);
  if (clientId) return clientId;

  context.addIssue({
    code: "custom",
    params: { problem: "not-a-client-id" },
    message: "not a Client ID",
    continue: true, // Else a union that offers other keys would speak of those instead.
  });
  return z.NEVER;
});

/** `YYYY-MM-DD`, a day that exists. */
export const DateField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a date as YYYY-MM-DD", abort: true })
  .refine(isCalendarDate, "a date that exists")
  .transform(asCalendarDate);

/** The ID of anything but a client, as Haven made it. */
export const IdField = z.string().regex(/^[0-9A-Za-z_-]{1,64}$/, "an ID as Haven writes it");
