import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { StoredClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { CheckedText } from "../identifiers/checkedText.ts";
import type { TextCheck, Writing } from "../identifiers/textCheck.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { sealText } from "../records/itemTexts.ts";
import { eventPlace, type StoredEvent } from "./storedTicket.ts";
import type { TicketTable, WholeTicket } from "./ticketTable.ts";
import { ticketTexts } from "./ticketTexts.ts";
import { seesTicket } from "./viewTicket.ts";

interface Conversing {
  readonly clients: ClientTable;
  readonly tickets: TicketTable;
  readonly people: PeopleTable;
  readonly textCheck: TextCheck;
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
  /** What the text is called in the body that brought it. */
  readonly field: "text" | "missing" | "why";
  readonly statements?: readonly string[] | undefined;
  readonly madeBy: string;
  readonly bodyMac: string;
}

/**
 * The next entry of a ticket's conversation, and the statements as they are after it. The words name nobody,
 * and are encrypted under the first member's key; `entries` tells the trail what was passed in them.
 */
export async function nextEvent(
  { clients, people, textCheck }: Conversing,
  asking: Writing,
  { ticket }: WholeTicket,
  first: StoredClient | undefined,
  { text, field, statements = [], ...said }: Saying,
): Promise<{ event: StoredEvent; statements: string[]; entries: TransactItem[] }> {
  const { actor, now } = asking;
  if (ticket.events >= mostEvents) throw ruleBroken("text", "This conversation is full.");
  const known: readonly string[] = (await people.policy()).statements;
  if (!statements.every((statement) => known.includes(statement))) {
    throw ruleBroken("statements", `One of ${known.join(", ")}.`);
  }
  if (statements.length > 0 && !actsFor(actor, ticket.agencyId)) {
    throw new ProblemError("not-allowed");
  }
  const ids = ticket.members.map(({ recordId }) => recordId);
  const opened = text ? await clients.findAll(asking, ids) : [];
  const checked = await ticketTexts(textCheck, asking, ticket, opened, { [field]: text });
  const words = checked.texts[field];
  const number = ticket.events + 1;
  if (words && !first?.key) throw new ProblemError("being-de-identified", { retryAfter: 5 });

  return {
    event: {
      ...said,
      number,
      at: now.toISOString(),
      personId: actor.personId,
      agencyId: actor.agencyId,
      ...(statements.length > 0 && { statements: [...statements] }),
      ...(words &&
        first?.key && { text: sealWords(first, first.key, ticket.ticketId, number, words) }),
    },
    statements: known.filter((one) => ticket.statements.includes(one) || statements.includes(one)),
    entries: checked.entries,
  };
}

const sealWords = (
  { record }: StoredClient,
  key: NonNullable<StoredClient["key"]>,
  ticketId: string,
  number: number,
  text: CheckedText,
) => sealText(record.recordId, key, eventPlace(ticketId, number), "text", text);
