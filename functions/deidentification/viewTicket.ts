import {
  type Annotations,
  everything,
  type Viewed,
  type Visibility,
  view,
} from "#shared/anonymization/view.ts";
import type { Reason } from "#shared/clients/client.ts";
import { type Ticket, TicketEvent, type TicketRow } from "#shared/deidentification/ticket.ts";
import { actsFor } from "#shared/people/actor.ts";
import { type OpenedClient, openValue, type StoredClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { eventPlace, type StoredTicket } from "./storedTicket.ts";
import type { WholeTicket } from "./ticketTable.ts";

const ticketVisibility = {
  ticketId: "open",
  type: "open",
  state: "open",
  members: "open",
  agencyId: "open",
  requestedBy: "open",
  masked: "open",
  statements: "open",
  reason: "restricted",
  details: "open",
  events: "open",
  createdAt: "open",
  dueAt: "open",
  progress: "open",
  certificateReady: "open",
  version: "open",
} as const satisfies Annotations<Ticket>;

const rowVisibility = {
  ticketId: "open",
  type: "open",
  state: "open",
  members: "open",
  agencyId: "open",
  masked: "open",
  createdAt: "open",
  dueAt: "open",
  version: "open",
} as const satisfies Annotations<TicketRow>;

const withoutReason: ReadonlySet<Visibility> = new Set(["open"]);

/** A ticket is the requester's agency's and the CoC administrator's; to all others there is none. */
export const seesTicket = ({ actor }: Asking, { agencyId }: StoredTicket): boolean =>
  actor.role === "cocAdmin" || actsFor(actor, agencyId);

/** Read by the requester, that agency's lead and the administrator. */
const readsReason = ({ actor }: Asking, { requestedBy }: StoredTicket) =>
  actor.role !== "caseWorker" || actor.personId === requestedBy;

/** A ticket with its words, for somebody who sees it. While its first member is sealed the words rest. */
export function viewTicket(
  asking: Asking,
  { ticket, events }: WholeTicket,
  firstMember: StoredClient | undefined,
): Viewed<Ticket> {
  const key = firstMember?.key;
  const recordId = ticket.members[0]?.recordId ?? "";
  const words = (number: number, attribute: string, envelope: StoredTicket["reason"]) =>
    key && envelope && envelope.keyId === key.keyId
      ? String(openValue(recordId, key, eventPlace(ticket.ticketId, number), attribute, envelope))
      : undefined;
  const shownEvents = events.map(({ text, number, ...event }) =>
    TicketEvent.parse({
      ...event,
      ...(event.agencyId &&
        isConcealed(asking, ticket) && { personId: confidential, agencyId: confidential }),
      text: words(number, "text", text),
    }),
  );

  return view<Ticket>(ticketVisibility, readsReason(asking, ticket) ? everything : withoutReason, {
    ...rowValues(asking, ticket),
    requestedBy: isConcealed(asking, ticket) ? confidential : ticket.requestedBy,
    statements: ticket.statements,
    reason: words(0, "reason", ticket.reason) as Reason | undefined,
    details: shownEvents[0]?.text,
    events: shownEvents,
    certificateReady: ticket.certificateReady,
    ...(ticket.state === "executing" && {
      progress: { done: ticket.done ?? 0, total: ticket.approval?.items ?? 0 },
    }),
  });
}

export const viewTicketRow = (asking: Asking, ticket: StoredTicket): Viewed<TicketRow> =>
  view<TicketRow>(rowVisibility, everything, rowValues(asking, ticket));

/** In place of an agency and its people, where a victim service provider asks. */
const confidential = "confidential";

const isConcealed = ({ actor }: Asking, ticket: StoredTicket) =>
  ticket.confidential === true && !actsFor(actor, ticket.agencyId);

const rowValues = (asking: Asking, ticket: StoredTicket): TicketRow => ({
  ticketId: ticket.ticketId,
  type: "deidentification",
  state: ticket.state,
  members: ticket.members.map(({ clientId }) => ({ clientId, action: "deidentify" as const })),
  agencyId: isConcealed(asking, ticket) ? confidential : ticket.agencyId,
  masked: ticket.masked,
  createdAt: ticket.createdAt,
  dueAt: ticket.dueAt,
  version: ticket.version,
});

/** Trail entries of members: one a record. */
export const subjectsOf = (members: readonly Pick<OpenedClient, "record" | "clientId">[]) =>
  members.map(({ record, clientId }) => ({ pk: `C#${record.recordId}`, clientIds: [clientId] }));
