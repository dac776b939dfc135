import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { type StoredClient, sealValue } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { mustNameNobody } from "./knownIdentity.ts";
import { eventPlace, type StoredEvent } from "./storedTicket.ts";
import type { TicketTable, WholeTicket } from "./ticketTable.ts";
import { seesTicket } from "./viewTicket.ts";

interface Conversing {
  readonly clients: ClientTable;
  readonly tickets: TicketTable;
  readonly people: PeopleTable;
}

/** More would not fit one conversation; the ticket is then answered in a new one. */
const mostEvents = 500;

/** A ticket that the actor may see; else the same `not-found` as for one that does not exist. */
export async function openTicket(
  { tickets }: Pick<Conversing, "tickets">,
  asking: Asking,
  ticketId: string,
): Promise<WholeTicket> {
  const found = await tickets.get(ticketId);
  if (!found || !seesTicket(asking, found.ticket)) throw new ProblemError("not-found");

  return found;
}

interface Saying {
  readonly kind: StoredEvent["kind"];
  readonly state?: StoredEvent["state"];
  readonly text?: string | undefined;
  readonly statements?: readonly string[] | undefined;
  readonly madeBy: string;
  readonly bodyMac: string;
}

/**
 * The next entry of a ticket's conversation, and the statements as they are after it. The words name nobody
 * who is concerned, and are encrypted under the first member's key.
 */
export async function nextEvent(
  { clients, people }: Conversing,
  asking: Asking,
  { ticket }: WholeTicket,
  first: StoredClient | undefined,
  { text, statements = [], ...said }: Saying,
): Promise<{ event: StoredEvent; statements: string[] }> {
  const { actor, now } = asking;
  if (ticket.events >= mostEvents) throw ruleBroken("text", "This conversation is full.");
  const known: readonly string[] = (await people.policy()).statements;
  if (!statements.every((statement) => known.includes(statement))) {
    throw ruleBroken("statements", `One of ${known.join(", ")}.`);
  }
  if (statements.length > 0 && !actsFor(actor, ticket.agencyId)) {
    throw new ProblemError("not-allowed");
  }
  if (text) {
    const ids = ticket.members.map(({ recordId }) => recordId);
    mustNameNobody(await clients.findAll(asking, ids), { text });
  }
  const number = ticket.events + 1;
  if (text && !first?.key) throw new ProblemError("being-de-identified", { retryAfter: 5 });

  return {
    event: {
      ...said,
      number,
      at: now.toISOString(),
      personId: actor.personId,
      agencyId: actor.agencyId,
      ...(statements.length > 0 && { statements: [...statements] }),
      ...(text &&
        first?.key && { text: sealWords(first, first.key, ticket.ticketId, number, text) }),
    },
    statements: known.filter((one) => ticket.statements.includes(one) || statements.includes(one)),
  };
}

const sealWords = (
  { record }: StoredClient,
  key: NonNullable<StoredClient["key"]>,
  ticketId: string,
  number: number,
  text: string,
) => sealValue(record.recordId, key, eventPlace(ticketId, number), "text", text);
