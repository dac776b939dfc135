import { type Annotations, everything, view, viewPage } from "#shared/anonymization/view.ts";
import type { Certificate } from "#shared/deidentification/plan.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { StoredTicket } from "./storedTicket.ts";
import { openTicket } from "./ticketEvents.ts";
import type { TicketTable } from "./ticketTable.ts";
import { viewTicket, viewTicketRow } from "./viewTicket.ts";

export interface ReadingTickets {
  readonly clients: ClientTable;
  readonly tickets: TicketTable;
  readonly audit: AuditTable;
}

/** The agency's tickets newest first; for the CoC administrator the queue, oldest first. */
export const listTickets =
  ({
    clients,
    tickets,
    audit,
  }: ReadingTickets): Operation<Routes["deidentification"]["listTickets"]> =>
  async (request) => {
    const { actor, query, operation } = request;
    const { agencyId, succeeds } = actor;
    const asked = { agencyId, succeeds, open: query.open === "true" };
    const context = `${operation}|${[agencyId, ...succeeds].join()}|${asked.open}`;
    const from = await clients.keys.openCursor(query.cursor, context);
    const page = await tickets.list(asked, query.limit, from ? JSON.parse(from) : undefined);
    await audit.record(request, page.tickets.flatMap(subjects));

    return viewPage(
      page.tickets.map((ticket) => viewTicketRow(request, ticket)),
      page.next ? await clients.keys.sealCursor(JSON.stringify(page.next), context) : null,
    );
  };

export const getTicket =
  (reading: ReadingTickets): Operation<Routes["deidentification"]["getTicket"]> =>
  async (request) => {
    const found = await openTicket(reading, request, request.params.ticketId);
    const [first] = await Promise.all([
      reading.clients.first(found.ticket.members),
      reading.audit.record(request, subjects(found.ticket)),
    ]);

    return viewTicket(request, found, first);
  };

const certificateVisibility = {
  ticketId: "open",
  clientIds: "open",
  policy: "open",
  dobRule: "open",
  fields: "open",
  texts: "open",
  spans: "open",
  kept: "open",
  verification: "open",
  requestedAt: "open",
  approvedAt: "open",
  approvedBy: "open",
  completedAt: "open",
  keysDestroyed: "open",
} as const satisfies Annotations<Certificate>;

/** What was done, in numbers; shown once the destroyed keys have left the database's file too. */
export const getCertificate =
  (reading: ReadingTickets): Operation<Routes["deidentification"]["getCertificate"]> =>
  async (request: Asking & { params: { ticketId: string } }) => {
    const { ticket } = await openTicket(reading, request, request.params.ticketId);
    const { certificate, approval } = ticket;
    if (!certificate || !approval || !ticket.certificateReady) {
      throw new ProblemError("certificate-not-ready", { retryAfter: 1 });
    }
    await reading.audit.record(request, subjects(ticket));

    return view<Certificate>(certificateVisibility, everything, {
      ticketId: ticket.ticketId,
      clientIds: ticket.members.map(({ clientId }) => clientId),
      policy: certificate.policy,
      dobRule: certificate.dobRule,
      fields: approval.fields,
      texts: approval.texts,
      spans: approval.spans,
      kept: approval.kept.length,
      verification: { itemsRead: certificate.itemsRead, found: 0 },
      requestedAt: ticket.createdAt,
      approvedAt: approval.at,
      approvedBy: approval.by,
      completedAt: certificate.completedAt,
      keysDestroyed: certificate.keysDestroyed,
    });
  };

const subjects = ({ members }: StoredTicket) =>
  members.map(({ recordId, clientId }) => ({ pk: `C#${recordId}`, clientIds: [clientId] }));
