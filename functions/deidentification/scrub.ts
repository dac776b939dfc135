import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { replaceIdentifiers } from "#shared/identifiers/replaceIdentifiers.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { openValue, sealValue } from "../clients/openedClient.ts";
import type { ItemTable, StoredItem } from "../records/itemTable.ts";
import { findKnown } from "./knownIdentity.ts";
import type { SealedMember } from "./sealedMembers.ts";
import { eventPlace, type Kept } from "./storedTicket.ts";
import { ignoreCondition, type TicketTable } from "./ticketTable.ts";

/** What the scrub of one member works with. */
export interface Scrubbing {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly tickets: TicketTable;
}

type Places = { readonly start: number; readonly end: number };

const stands = ({ start, end }: Identifier, places: readonly Places[]) =>
  places.some((place) => place.start === start && place.end === end);

const keptIn = (kept: readonly Kept[], recordId: string, itemId: string) =>
  kept.filter((one) => one.recordId === recordId && one.itemId === itemId);

/**
 * Writes every note of a member under its new key, with the identifiers of all members replaced. Each write is
 * conditional on the old key, so that it happens once, whoever comes first and however often.
 */
export async function scrubNotes(
  { clients, items }: Scrubbing,
  member: SealedMember,
  known: KnownIdentity,
  kept: readonly Kept[],
  written: () => Promise<void>,
): Promise<void> {
  const { recordId } = member.record;

  for await (const note of items.all("N", recordId)) {
    if (note.text.keyId === member.oldKey.keyId) {
      const text = textOf(member, note, "oldKey");
      const places = keptIn(kept, recordId, note.itemId).map(({ before }) => before);
      const spans = findKnown(text, known).filter((span) => !stands(span, places));
      await writeNote(clients, member, note, replaceIdentifiers(text, spans));
    }
    await written();
  }
}

async function writeNote(
  clients: ClientTable,
  { record: { recordId }, oldKey, newKey }: SealedMember,
  { itemId }: StoredItem<"N">,
  text: string,
): Promise<void> {
  const sk = `N#${itemId}`;

  await clients.db
    .send(
      new UpdateCommand({
        TableName: clients.tables.records,
        Key: recordKey(recordId, sk),
        UpdateExpression: "SET #text = :text, version = version + :one REMOVE bodyMac",
        ConditionExpression: "#text.keyId = :old",
        ExpressionAttributeNames: { "#text": "text" },
        ExpressionAttributeValues: {
          ":text": sealValue(recordId, newKey, sk, "text", text),
          ":old": oldKey.keyId,
          ":one": 1,
        },
      }),
    )
    .catch(ignoreCondition);
}

/** The words of the requests of which this member is the first: they name nobody, and move to the new key. */
export async function rewriteTickets(
  { tickets }: Scrubbing,
  member: SealedMember,
  ticketIds: readonly string[],
): Promise<void> {
  const { record, oldKey, newKey } = member;

  for (const ticketId of ticketIds) {
    const found = await tickets.get(ticketId);
    for (const event of found?.events ?? []) {
      if (event.text?.keyId !== oldKey.keyId) continue;
      const place = eventPlace(ticketId, event.number);
      const words = openValue(record.recordId, oldKey, place, "text", event.text);
      const text = sealValue(record.recordId, newKey, place, "text", words);
      await tickets.rewriteEvent(ticketId, { ...event, text }, oldKey.keyId);
    }
  }
}

export async function deleteTokens(
  { clients }: Scrubbing,
  { record, tokens }: SealedMember,
): Promise<void> {
  await Promise.all(
    tokens.map((token) =>
      clients.db.send(
        new DeleteCommand({
          TableName: clients.tables.identity,
          Key: { pk: `T#${token}`, sk: record.recordId },
        }),
      ),
    ),
  );
}

/**
 * Reads every text again, as it stands now, with the plan's own finder. Answers how many were read, and how
 * many still name somebody where the administrator did not keep the word; none may.
 */
export async function verify(
  { items }: Scrubbing,
  members: readonly SealedMember[],
  known: KnownIdentity,
  kept: readonly Kept[],
): Promise<{ read: number; found: number }> {
  let read = 0;
  let found = 0;

  for (const member of members) {
    for await (const note of items.all("N", member.record.recordId)) {
      const places = keptIn(kept, member.record.recordId, note.itemId).map(({ after }) => after);
      const left =
        note.text.keyId !== member.newKey.keyId ||
        findKnown(textOf(member, note, "newKey"), known).some((span) => !stands(span, places));
      read += 1;
      if (left) found += 1;
    }
  }

  return { read, found };
}

const textOf = (member: SealedMember, note: StoredItem<"N">, key: "oldKey" | "newKey"): string =>
  String(openValue(member.record.recordId, member[key], `N#${note.itemId}`, "text", note.text));
