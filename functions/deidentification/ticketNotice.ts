import type { TicketState } from "#shared/deidentification/ticket.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { Asking } from "../http/request.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { StoredTicket } from "./storedTicket.ts";

/** What a notice says of a ticket: the first member stands for all, as on the trail. */
export function noticeOf(
  { ticketId, members }: StoredTicket,
  { actor, now, requestId }: Pick<Asking, "actor" | "now" | "requestId">,
) {
  const { agencyId, personId } = actor;

  return {
    ...members[0],
    ticketId,
    agencyId: agencyId ?? undefined,
    personId,
    at: now,
    requestId,
  };
}

/** Steps that the other side is told of: the requester's agency what it waits for, the CoC an answer. */
const told: readonly TicketState[] = ["needsAgency", "rejected"];

/** The notice of a step to the other side; none where nobody waits for it. */
export function stepNotice(
  notices: NoticeTable,
  asking: Asking,
  before: StoredTicket,
  to: TicketState,
): TransactItem[] {
  const notice = noticeOf(before, asking);
  if (told.includes(to)) {
    return [notices.put({ ...notice, to: { agencyId: before.agencyId }, kind: "ticket-moved" })];
  }
  const isAnswer = before.state === "needsAgency" && actsFor(asking.actor, before.agencyId);

  return isAnswer && to === "inReview"
    ? [notices.put({ ...notice, to: "coc", kind: "ticket-answered" })]
    : [];
}
