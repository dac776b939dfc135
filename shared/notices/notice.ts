import * as z from "zod";

/** What somebody is told of. Words are the console's; a notice holds no name and no text. */
export const noticeKinds = [
  "release-recorded",
  "identified",
  "handoff-accepted",
  "referral-received",
  "referral-answered",
  "owner-transferred",
  "lookups-limited",
  "ticket-submitted",
  "ticket-answered",
  "ticket-moved",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A notice as its reader may see it: a Client ID only where the reader's own view shows the client. */
export const Notice = z.object({
  noticeId: z.string(),
  kind: z.enum(noticeKinds),
  at: z.string(),
  clientId: z.string().optional(),
  ticketId: z.string().optional(),
  /** Whose doing it was, where the reader may know; of staff only for the CoC administrator. */
  agencyId: z.string().optional(),
  personId: z.string().optional(),
  isRead: z.boolean(),
});
export type Notice = z.infer<typeof Notice>;
