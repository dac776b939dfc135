import * as z from "zod";
import { addDays, type CalendarDate } from "../hmis/calendarDate.ts";
import { IdField } from "../http/fields.ts";

/** Days for which a code can be used (rules §5). */
export const codeDays = 7;

/** The last day of an access that begins, or whose last enrollment ends, on a day: 90 days (rules §5). */
export const handoffEnd = (day: CalendarDate): CalendarDate => addDays(day, 90);

export const NewHandoff = z.strictObject({ agencyId: IdField });
export type NewHandoff = z.infer<typeof NewHandoff>;

export const handoffStates = ["open", "accepted", "expired", "revoked", "void"] as const;

/** A hand-off of a Client ID: to whom, until when, and what became of it. */
export const Handoff = z.object({
  handoffId: z.string(),
  /** The agency that receives it, and no other may use the code. */
  agencyId: z.string(),
  state: z.enum(handoffStates),
  createdAt: z.string(),
  expiresAt: z.string(),
  acceptedAt: z.string().nullable(),
  /** The one-time code; only in the answer that made it. */
  code: z.string().optional(),
  version: z.number().int(),
});
export type Handoff = z.infer<typeof Handoff>;
