import type { Notice, NoticeKind } from "#shared/notices/notice.ts";
import { p } from "../app/pages.ts";

const releases: readonly NoticeKind[] = ["release-recorded", "handoff-accepted"];
const referrals: readonly NoticeKind[] = ["referral-received", "referral-answered"];

/** The page that a notice leads to; none where its reader may not see what it is about. */
export function noticePlace({ kind, clientId, ticketId }: Notice): string | undefined {
  if (ticketId) return p("/tickets/:ticketId", { params: { ticketId } });
  if (kind === "lookups-limited") return p("/admin");
  if (!clientId) return undefined;

  const params = { clientId };
  if (releases.includes(kind)) return p("/clients/:clientId/privacy", { params });
  if (referrals.includes(kind)) return p("/clients/:clientId/referrals", { params });

  return p("/clients/:clientId", { params });
}
