import { setTimeout as wait } from "node:timers/promises";
import { openStates } from "#shared/deidentification/transitions.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import { ConditionsFailed, transact } from "../aws/transact.ts";
import type { Operation, Request } from "../http/request.ts";
import { saidFields } from "../identifiers/saidFields.ts";
import { mustWriteNoText } from "./mustWriteNoText.ts";
import { nextEvent, openTicket } from "./ticketEvents.ts";
import type { WholeTicket } from "./ticketTable.ts";
import type { Deciding } from "./transitionTicket.ts";
import { viewTicket } from "./viewTicket.ts";

interface Conversing extends Deciding {
  readonly audit: AuditTable;
}

type Asked = Request<Routes["deidentification"]["commentTicket"]>;

/** A word to the other side, or a statement that was missing; while the ticket is open. */
export const commentTicket =
  (deciding: Conversing): Operation<Routes["deidentification"]["commentTicket"]> =>
  async (request) => {
    const { clients } = deciding;
    const { params, body, actor } = request;
    mustWriteNoText(actor, { text: body.text });
    const making = await Making.of(clients.keys, request);
    const mac = await making.bodyMac(body);
    let found: WholeTicket | undefined;
    const madeBefore = async () => {
      found = await openTicket(deciding, request, params.ticketId);
      return found.events.some((event) => making.isReplay(event, mac)) ? found : undefined;
    };
    const said = await onceOnly(madeBefore, () =>
      say(deciding, request, found as WholeTicket, { madeBy: making.madeBy, bodyMac: mac }),
    );

    return viewTicket(request, said, await clients.first(said.ticket.members));
  };

const attempts = 12;

/** Two who write at once both have their word: the later one is written after the other. */
async function say(
  deciding: Conversing,
  request: Asked,
  seen: WholeTicket,
  marks: { readonly madeBy: string; readonly bodyMac: string },
): Promise<WholeTicket> {
  const { clients, tickets, audit } = deciding;
  const { params, body } = request;
  let found = seen;

  for (let attempt = 1; ; attempt++) {
    const { ticket } = found;
    if (found.events.some(({ madeBy }) => madeBy === marks.madeBy)) return found;
    if (!openStates.includes(ticket.state)) throw new ProblemError("transition-not-allowed");

    const first = await clients.first(ticket.members);
    const { text, statements: given } = body;
    const { event, statements, entries } = await nextEvent(deciding, request, found, first, {
      ...marks,
      text,
      statements: given,
      field: "text",
      kind: body.text ? "comment" : "statements",
    });
    const next = { ...ticket, statements, events: event.number, version: ticket.version + 1 };
    const [about] = ticket.members;

    try {
      await transact(clients.db, [
        tickets.put(next, ticket.state),
        tickets.putEvent(ticket.ticketId, event),
        audit.entry(request, {
          pk: `C#${about?.recordId}`,
          clientIds: ticket.members.map(({ clientId }) => clientId),
          fields: saidFields(body),
        }),
        ...entries,
      ]);
      return { ticket: next, events: [...found.events, event] };
    } catch (error) {
      if (!(error instanceof ConditionsFailed) || attempt === attempts) throw error;
      await wait(Math.random() * 10 * attempt);
      found = await openTicket(deciding, request, params.ticketId);
    }
  }
}
