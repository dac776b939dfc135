import { dueAt } from "#shared/deidentification/dueDate.ts";
import type { NewTicket } from "#shared/deidentification/ticket.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustBeAllowed, type OpenedClient, sealValue } from "../clients/openedClient.ts";
import type { HouseholdTable } from "../households/householdTable.ts";
import type { Asking, Operation, Request } from "../http/request.ts";
import type { TextCheck } from "../identifiers/textCheck.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { sealText } from "../records/itemTexts.ts";
import { mustWriteNoText } from "./mustWriteNoText.ts";
import { eventPlace, type StoredEvent, type StoredTicket } from "./storedTicket.ts";
import { noticeOf } from "./ticketNotice.ts";
import type { TicketTable, WholeTicket } from "./ticketTable.ts";
import { ticketTexts } from "./ticketTexts.ts";
import { viewTicket } from "./viewTicket.ts";

export interface Requesting {
  readonly clients: ClientTable;
  readonly households: HouseholdTable;
  readonly people: PeopleTable;
  readonly tickets: TicketTable;
  readonly notices: NoticeTable;
  readonly textCheck: TextCheck;
}

type Asked = Request<Routes["deidentification"]["createTicket"]>;

/** A request for a client and the whole household. It masks from this moment where it matters; nothing is erased. */
export const createTicket =
  (requesting: Requesting): Operation<Routes["deidentification"]["createTicket"]> =>
  async (request) => {
    const { clients, people, tickets } = requesting;
    const { body } = request;
    const client = await clients.open(request, body.clientId, clients.recordIdOf(body.clientId));
    const making = await Making.of(clients.keys, request);
    const ticketId = await making.id("ticket");
    const mac = await making.bodyMac(body);
    const madeBefore = async () => {
      const made = await tickets.get(ticketId);
      return made && making.isReplay(made.ticket, mac) ? made : undefined;
    };

    const asked = await onceOnly(madeBefore, async () => {
      mustBeAllowed("requestDeidentification", request, client);
      const open = await ownOpenTicket(tickets, request, client);
      if (open) return open;

      const [members, policy] = await Promise.all([
        everybody(requesting, request, client, body),
        people.policy(),
      ]);
      const statements = accepted(body.statements, policy);

      return submit(requesting, request, members, { ticketId, statements, making, mac });
    });

    return viewTicket(request, asked, await clients.first(asked.ticket.members));
  };

/** Ticket and members together: from this moment each member has its one request, and is masked if so asked. */
async function submit(
  { clients, tickets, notices, textCheck }: Requesting,
  request: Asked,
  members: readonly OpenedClient[],
  parts: Draft,
): Promise<WholeTicket> {
  const { ticketId } = parts;
  const agencyId = request.actor.agencyId as string;
  let made: WholeTicket | undefined;

  await clients.change(request, members, async (current) => {
    for (const member of current) mustBeRequestable(member);
    const { ticket, events, entries } = await draft(textCheck, request, current, parts);
    made = { ticket, events };

    return {
      set: current.map(({ record: { ticketIds = [] } }, index) => ({
        openTicket: { ticketId, agencyId },
        ...(index === 0 && { ticketIds: [...ticketIds, ticketId] }),
        ...(ticket.masked && { maskedFor: agencyId }),
      })),
      movesVersion: true,
      items: [
        tickets.put(ticket),
        ...events.map((event) => tickets.putEvent(ticketId, event)),
        notices.put({ ...noticeOf(ticket, request), to: "coc", kind: "ticket-submitted" }),
        ...entries,
      ],
      fields: ["openTicket"],
    };
  });

  return made as WholeTicket;
}

/** The same agency's second request opens the first; of another agency's nothing is told but that there is one. */
async function ownOpenTicket(
  tickets: TicketTable,
  { actor }: Asking,
  { record: { openTicket } }: OpenedClient,
): Promise<WholeTicket | undefined> {
  if (!openTicket) return undefined;
  if (!actsFor(actor, openTicket.agencyId)) throw new ProblemError("request-already-open");

  return tickets.get(openTicket.ticketId);
}

/**
 * The client first, then the others of the household: nobody of a family stays behind under the name. Below
 * level full there is no household to be seen; whoever is left out so holds up the plan.
 */
async function everybody(
  { clients, households }: Requesting,
  asking: Asking,
  client: OpenedClient,
  { members }: NewTicket,
): Promise<OpenedClient[]> {
  const household =
    client.record.householdId && client.sight.seenAs === "full"
      ? await households.get(client.record.householdId)
      : undefined;
  const others = (household?.members ?? []).filter(
    ({ recordId }) => recordId !== client.record.recordId,
  );
  const found = await clients.findAll(
    asking,
    others.map(({ recordId }) => recordId),
  );
  const all = [client, ...found.filter(({ sight }) => sight.seenAs === "full")];
  if (all.length > 18) throw new ProblemError("household-too-large");

  const named = new Set(members?.map(({ clientId }) => clientId as string));
  const isWhole = all.every(({ clientId }) => named.has(clientId)) && named.size === all.length;
  if (members && !isWhole) {
    throw ruleBroken("members", "A request names everybody of the household, and nobody else.");
  }

  return all;
}

function mustBeRequestable({ record, key }: OpenedClient): void {
  if (record.kind === "anonymous") throw new ProblemError("already-anonymous");
  if (record.openTicket) throw new ProblemError("request-already-open");
  if (!key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
}

/** Only the policy's statements; that the request is noted in the record is the software's own doing. */
function accepted(statements: readonly string[], policy: Policy): string[] {
  const known: readonly string[] = policy.statements;
  if (!statements.every((statement) => known.includes(statement))) {
    throw ruleBroken("statements", `One of ${known.join(", ")}.`);
  }

  return known.filter((statement) => statement === "noted" || statements.includes(statement));
}

interface Draft {
  readonly ticketId: string;
  readonly statements: string[];
  readonly making: Making;
  readonly mac: string;
}

async function draft(
  textCheck: TextCheck,
  request: Asked,
  members: readonly OpenedClient[],
  { ticketId, statements, making, mac }: Draft,
): Promise<WholeTicket & { entries: TransactItem[] }> {
  const { body, actor, now, policy } = request;
  const [first] = members;
  if (!first?.key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
  const { key, record } = first;
  mustWriteNoText(actor, { details: body.details });
  const concerned = members.map((member) => ({
    recordId: member.record.recordId,
    clientId: member.record.clientId,
  }));
  const { details } = body;
  const checked = await ticketTexts(textCheck, request, { members: concerned }, members, {
    details,
  });
  const reason = sealValue(record.recordId, key, eventPlace(ticketId, 0), "reason", body.reason);
  const at = now.toISOString();
  const agencyId = actor.agencyId as string;

  const ticket: StoredTicket = {
    ticketId,
    state: "submitted",
    agencyId,
    ...(actor.victimServiceProvider && { confidential: true as const }),
    requestedBy: actor.personId,
    members: concerned,
    masked: body.mask ?? body.reason === "protected",
    statements,
    reason,
    createdAt: at,
    dueAt: dueAt(now, policy.timeZone).toISOString(),
    events: 1,
    certificateReady: false,
    version: 1,
    madeBy: making.madeBy,
    bodyMac: mac,
  };
  const event: StoredEvent = {
    number: 1,
    at,
    kind: "state",
    state: "submitted",
    personId: actor.personId,
    agencyId,
    ...(checked.texts.details && {
      text: sealText(record.recordId, key, eventPlace(ticketId, 1), "text", checked.texts.details),
    }),
  };

  return { ticket, events: [event], entries: checked.entries };
}
