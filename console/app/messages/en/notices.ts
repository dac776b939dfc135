import type { NoticeKind } from "#shared/notices/notice.ts";

export const notices = {
  title: "Notices",
  empty: "Nothing to tell you yet.",
  emptyNext: "Here you learn what others did that concerns your work. Notices go after 90 days.",
  unread: "Unread",
  read: "Mark as read",
  readOf: (notice: string) => `Mark as read: ${notice}`,
  readAll: "Mark all as read",
  /** What happened, by whom where the reader may know; empty otherwise. */
  kinds: {
    "release-recorded": (who) =>
      who ? `${who} recorded a release of information.` : "A release of information was recorded.",
    identified: (who) => `${who || "An agency"} recorded that your client consented to be named.`,
    "handoff-accepted": (who) => `${who || "An agency"} accepted your hand-off.`,
    "referral-received": (who) =>
      who ? `${who} referred a client to you.` : "A client was referred to you.",
    "referral-answered": (who) => `${who || "An agency"} answered your referral.`,
    "owner-transferred": () => "A record was transferred to your agency.",
    "lookups-limited": (who) =>
      `${who || "Somebody"} asked for more than 20 Client IDs or codes that lead nowhere within an hour. Ask them what they looked for.`,
    "ticket-submitted": (who) => `${who || "An agency"} asked for a de-identification.`,
    "ticket-answered": (who) => `${who || "An agency"} answered about a request.`,
    "ticket-moved": () => "Your request for de-identification moved on.",
  } satisfies Record<NoticeKind, (who: string) => string>,
};
