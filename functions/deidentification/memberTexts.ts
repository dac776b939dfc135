import type { PlanText } from "#shared/deidentification/plan.ts";
import type { DataKey } from "../aws/envelope.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { openValue } from "../clients/openedClient.ts";
import type { ItemTable } from "../records/itemTable.ts";
import { eventPlace } from "./storedTicket.ts";
import type { TicketTable } from "./ticketTable.ts";

/** Where texts about clients are kept. */
export interface TextTables {
  readonly items: ItemTable;
  readonly tickets: TicketTable;
}

/** One free text under a client's key: a note, or words of a request of which the client is the first member. */
export interface MemberText {
  readonly where: PlanText["where"];
  readonly itemId: string;
  readonly agencyId: string;
  readonly at: string;
  readonly locked: boolean;
  /** The key it is under; what a scrub meets is either the old or the new one. */
  readonly keyId: string;
  /** Where its envelope stands in the client's collection. */
  readonly place: string;
  readonly envelope: { readonly keyId: string; readonly box: Uint8Array<ArrayBuffer> };
  /** Of words in a ticket: which. */
  readonly event?: { readonly ticketId: string; readonly number: number };
}

/** Every free text under the key of a client, whoever wrote it: what a plan shows and an execution rewrites. */
export async function* memberTexts(
  { items, tickets }: TextTables,
  { recordId, ticketIds = [] }: ClientRecord,
): AsyncGenerator<MemberText> {
  for await (const { itemId, agencyId, at, locked, text } of items.all("N", recordId)) {
    const place = `N#${itemId}`;
    yield { where: "note", itemId, agencyId, at, locked, keyId: text.keyId, place, envelope: text };
  }

  for (const ticketId of ticketIds) {
    const found = await tickets.get(ticketId);
    for (const { number, at, text } of found?.events ?? []) {
      if (!text || !found) continue;
      yield {
        where: "ticket",
        itemId: `${ticketId}.${number}`,
        agencyId: found.ticket.agencyId,
        at,
        locked: false,
        keyId: text.keyId,
        place: eventPlace(ticketId, number),
        envelope: text,
        event: { ticketId, number },
      };
    }
  }
}

/** The words of a text, under the key that opens it. */
export const wordsOf = (recordId: string, key: DataKey, { place, envelope }: MemberText): string =>
  String(openValue(recordId, key, place, "text", envelope));
