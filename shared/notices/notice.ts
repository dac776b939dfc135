import * as z from "zod";
import type { Annotations } from "../anonymization/view.ts";

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

/** What an answer to a mark holds: the notice, as its reader has it from now on. */
export const ReadNotice = Notice.pick({ noticeId: true, isRead: true });
export type ReadNotice = z.infer<typeof ReadNotice>;

/** Client and ticket are there only where the reader sees them; who did it is told at level full, staff to few. */
export const noticeVisibility = {
  noticeId: "open",
  kind: "open",
  at: "open",
  clientId: "open",
  ticketId: "open",
  agencyId: "full",
  personId: "restricted",
  isRead: "open",
} as const satisfies Annotations<Notice>;

export const readVisibility = {
  noticeId: "open",
  isRead: "open",
} as const satisfies Annotations<ReadNotice>;
