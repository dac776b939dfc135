import { openStates } from "#shared/deidentification/transitions.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { Making } from "../aws/making.ts";
import { transact } from "../aws/transact.ts";
import type { Operation } from "../http/request.ts";
import { nextEvent, openTicket } from "./ticketEvents.ts";
import type { Deciding } from "./transitionTicket.ts";
import { viewTicket } from "./viewTicket.ts";

/** A word to the other side, or a statement that was missing; while the ticket is open. */
export const commentTicket =
  (
    deciding: Deciding & { readonly audit: AuditTable },
  ): Operation<Routes["deidentification"]["commentTicket"]> =>
  async (request) => {
    const { clients, tickets, audit } = deciding;
    const { params, body } = request;
    const found = await openTicket(deciding, request, params.ticketId);
    const { ticket } = found;
    const first = await clients.first(ticket.members);
    const making = await Making.of(clients.keys, request);
    const mac = await making.bodyMac(body);
    if (found.events.some((event) => making.isReplay(event, mac))) {
      return viewTicket(request, found, first);
    }
    if (!openStates.includes(ticket.state)) throw new ProblemError("transition-not-allowed");

    const { event, statements } = await nextEvent(deciding, request, found, first, {
      ...body,
      kind: body.text ? "comment" : "statements",
      madeBy: making.madeBy,
      bodyMac: mac,
    });
    const next = { ...ticket, statements, events: event.number, version: ticket.version + 1 };
    const [about] = ticket.members;
    await transact(clients.db, [
      tickets.put(next, ticket.state),
      tickets.putEvent(ticket.ticketId, event),
      audit.entry(request, {
        pk: `C#${about?.recordId}`,
        clientIds: ticket.members.map(({ clientId }) => clientId),
        fields: Object.keys(body),
      }),
    ]);

    return viewTicket(request, { ticket: next, events: [...found.events, event] }, first);
  };
