import type { PlanText } from "#shared/deidentification/plan.ts";
import type { DataKey, Envelope } from "../aws/envelope.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { openValue } from "../clients/openedClient.ts";
import type { ItemTable } from "../records/itemTable.ts";
import type { AnyItem, ItemKind } from "../records/storedItem.ts";
import { eventPlace } from "./storedTicket.ts";
import type { TicketTable } from "./ticketTable.ts";

/** Where texts about clients are kept. */
export interface TextTables {
  readonly items: ItemTable;
  readonly tickets: TicketTable;
}

/** One free text under a client's key: of an item, of what an item was before a correction, or of a request. */
export interface MemberText {
  readonly where: PlanText["where"];
  /** Which text of the client it is; an item may have several, each has its own. */
  readonly itemId: string;
  readonly agencyId: string;
  readonly at: string;
  readonly locked: boolean;
  /** The place and attribute its envelope is bound to. */
  readonly place: string;
  readonly attribute: string;
  /** It is under the old key or the new one; what a scrub meets is either. */
  readonly envelope: Envelope;
  /** The item that holds the envelope, and the way to it; of words in a ticket: which. */
  readonly stored:
    | { readonly sk: string; readonly path: readonly string[]; readonly isFormer: boolean }
    | { readonly ticketId: string; readonly number: number };
}

const wheres = {
  N: "note",
  A: "assessment",
  S: "service",
  R: "referral",
  O: "release",
} as const satisfies Partial<Record<ItemKind, PlanText["where"]>>;

const isKindWithTexts = (kind: ItemKind): kind is keyof typeof wheres => kind in wheres;

/** Every free text under the key of a client, whoever wrote it: what a plan shows and an execution rewrites. */
export async function* memberTexts(
  { items, tickets }: TextTables,
  { recordId, ticketIds = [] }: ClientRecord,
): AsyncGenerator<MemberText> {
  for (const kind of Object.keys(wheres) as (keyof typeof wheres)[]) {
    for await (const item of items.all(kind, recordId)) {
      yield* textsOf(kind, item, `${kind}#${item.itemId}`, false);
    }
  }
  for await (const { kind, sk, item } of items.allFormer(recordId)) {
    if (isKindWithTexts(kind)) yield* textsOf(kind, item, sk, true);
  }
  for (const ticketId of ticketIds) yield* wordsOfTicket(tickets, ticketId);
}

function* textsOf(
  kind: keyof typeof wheres,
  item: AnyItem,
  sk: string,
  isFormer: boolean,
): Generator<MemberText> {
  const { itemId, agencyId, at, version } = item;
  const told = {
    where: wheres[kind],
    agencyId,
    at,
    locked: !isFormer && "locked" in item && item.locked,
    place: `${kind}#${itemId}`,
  };
  const id = isFormer ? `${itemId}.v${version}` : itemId;
  if ("text" in item) {
    const stored = { sk, path: ["text"], isFormer };
    yield { ...told, itemId: id, attribute: "text", envelope: item.text, stored };
  }
  for (const [name, envelope] of Object.entries(item.texts ?? {})) {
    const stored = { sk, path: ["texts", name], isFormer };
    yield { ...told, itemId: `${id}.${name}`, attribute: `texts.${name}`, envelope, stored };
  }
}

async function* wordsOfTicket(tickets: TicketTable, ticketId: string): AsyncGenerator<MemberText> {
  const found = await tickets.get(ticketId);
  for (const { number, at, text } of found?.events ?? []) {
    if (!text || !found) continue;
    yield {
      where: "ticket",
      itemId: `${ticketId}.${number}`,
      agencyId: found.ticket.agencyId,
      at,
      locked: false,
      place: eventPlace(ticketId, number),
      attribute: "text",
      envelope: text,
      stored: { ticketId, number },
    };
  }
}

/** The words of a text, under the key that opens it. */
export const wordsOf = (
  recordId: string,
  key: DataKey,
  { place, attribute, envelope }: MemberText,
): string => String(openValue(recordId, key, place, attribute, envelope));
