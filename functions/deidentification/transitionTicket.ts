import type { TicketState } from "#shared/deidentification/ticket.ts";
import { nextStates } from "#shared/deidentification/transitions.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import { ConditionsFailed, type TransactItem } from "../aws/transact.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Operation, Request } from "../http/request.ts";
import type { TextCheck } from "../identifiers/textCheck.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { approvalOf, sealItems } from "./approve.ts";
import { mustWriteNoText } from "./mustWriteNoText.ts";
import type { Planning } from "./planning.ts";
import type { Approval, StoredTicket } from "./storedTicket.ts";
import { nextEvent, openTicket } from "./ticketEvents.ts";
import { stepNotice } from "./ticketNotice.ts";
import type { WholeTicket } from "./ticketTable.ts";
import { viewTicket } from "./viewTicket.ts";

export interface Deciding extends Planning {
  readonly people: PeopleTable;
  readonly notices: NoticeTable;
  readonly textCheck: TextCheck;
}

type Asked = Request<Routes["deidentification"]["transitionTicket"]>;
type ProfileValues = { openTicket?: undefined; maskedFor?: undefined; state?: "sealed" };

/** What a step does besides moving the ticket: to the members, to their keys, to what the ticket remembers. */
interface Step {
  readonly set?: ProfileValues;
  readonly items?: TransactItem[];
  readonly approval?: Approval;
}

/** Takes a ticket to its next state, as the table of transitions allows it. */
export const transitionTicket =
  (deciding: Deciding): Operation<Routes["deidentification"]["transitionTicket"]> =>
  async (request) => {
    const { clients } = deciding;
    const { params, body, actor } = request;
    const { to, passed: _, ...said } = { passed: undefined, ...body };
    const making = await Making.of(clients.keys, request);
    const mac = await making.bodyMac(body);
    let found: WholeTicket | undefined;
    const madeBefore = async () => {
      found = await openTicket(deciding, request, params.ticketId);
      return found.events.some((event) => making.isReplay(event, mac)) ? found : undefined;
    };

    const moved = await onceOnly(madeBefore, async () => {
      const seen = found as WholeTicket;
      if (!nextStates(seen.ticket.state, actor.role).includes(to)) {
        throw new ProblemError(mayEver(to, request) ? "transition-not-allowed" : "not-allowed");
      }
      mustWriteNoText(actor, said);

      return move(deciding, request, seen, { madeBy: making.madeBy, bodyMac: mac });
    });

    return viewTicket(request, moved, await clients.first(moved.ticket.members));
  };

/** Ticket, members and keys together, from the state that was seen and from no other. */
async function move(
  deciding: Deciding,
  request: Asked,
  found: WholeTicket,
  marks: { readonly madeBy: string; readonly bodyMac: string },
): Promise<WholeTicket> {
  const { clients, tickets, notices } = deciding;
  const { body } = request;
  const everybody = await everyMember(deciding, found.ticket);
  // Triage moves the ticket alone; the first member, under whose key its words are, stands for all on the trail.
  const isTriage = body.to === "inReview" || body.to === "needsAgency";
  const members = isTriage ? everybody.slice(0, 1) : everybody;
  let moved = found;

  const change = clients.change(request, members, async (current) => {
    const { set = {}, items = [], approval } = await stepTo(deciding, request, found, current);
    const { event, statements, entries } = await nextEvent(deciding, request, found, current[0], {
      ...marks,
      kind: "state",
      state: body.to,
      ...textOf(body),
      statements: body.to === "inReview" ? body.statements : undefined,
    });
    const ticket: StoredTicket = {
      ...found.ticket,
      state: body.to,
      statements,
      events: event.number,
      ...(approval && { approval, done: 0 }),
      version: found.ticket.version + 1,
    };
    moved = { ticket, events: [...found.events, event] };

    return {
      set: current.map(() => set),
      movesVersion: Object.keys(set).length > 0,
      items: [
        tickets.put(ticket, found.ticket.state),
        tickets.putEvent(ticket.ticketId, event),
        ...stepNotice(notices, request, found.ticket, body.to),
        ...items,
        ...entries,
      ],
      fields: ["state"],
    };
  });
  await change.catch((error: Error) => {
    throw error instanceof ConditionsFailed ? new ProblemError("transition-not-allowed") : error;
  });

  return moved;
}

/** Whether somebody of this role may take any ticket to that state: else it is not theirs to do at all. */
const mayEver = (to: TicketState, { actor }: Asked) =>
  (["submitted", "inReview", "needsAgency"] as const).some((from) =>
    nextStates(from, actor.role).includes(to),
  );

async function stepTo(
  deciding: Deciding,
  request: Asked,
  { ticket }: WholeTicket,
  members: readonly OpenedClient[],
): Promise<Step> {
  const { body } = request;
  if (body.to === "withdrawn" || body.to === "rejected") {
    return { set: { openTicket: undefined, maskedFor: undefined } };
  }
  if (body.to !== "executing") return {};

  const policy = await deciding.people.policy();
  const { approval } = await approvalOf(deciding, request, ticket, policy, body);

  return {
    set: { state: "sealed" },
    items: await sealItems(deciding.clients, ticket.ticketId, members),
    approval,
  };
}

/** Whoever may take the step takes it for all members, also those whose record they do not see in full. */
async function everyMember({ clients }: Deciding, ticket: StoredTicket): Promise<OpenedClient[]> {
  const stored = await clients.load(ticket.members.map(({ recordId }) => recordId));

  return stored.map((client) => ({
    ...client,
    clientId: client.record.clientId,
    sight: { seenAs: "anonymous", items: "own", texts: "none" },
  }));
}

const textOf = (body: Asked["body"]) => {
  if (body.to === "inReview") return { field: "text" as const, text: body.text };
  if (body.to === "needsAgency") return { field: "missing" as const, text: body.missing };

  return { field: "why" as const, text: body.to === "executing" ? undefined : body.why };
};
