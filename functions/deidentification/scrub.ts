import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import type { Envelope } from "../aws/envelope.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { sealValue } from "../clients/openedClient.ts";
import { loadFinder } from "../identifiers/loadFinder.ts";
import { knownIn, namedIn, withoutPublic } from "./knownIdentity.ts";
import { type MemberText, memberTexts, type TextTables, wordsOf } from "./memberTexts.ts";
import type { SealedMember } from "./sealedMembers.ts";
import { settledSpans } from "./settledSpans.ts";
import type { Approval, Kept } from "./storedTicket.ts";
import { ignoreCondition } from "./ticketTable.ts";

/** What the scrub of one member works with. */
export interface Scrubbing extends TextTables {
  readonly clients: ClientTable;
}

type Places = { readonly start: number; readonly end: number };

const stands = ({ start, end }: Identifier, places: readonly Places[]) =>
  places.some((place) => place.start === start && place.end === end);

/** A known word within what was kept was kept with it. */
export const isWithin = ({ start, end }: Places, places: readonly Places[]) =>
  places.some((place) => place.start <= start && end <= place.end);

const keptIn = (kept: readonly Kept[], recordId: string, itemId: string) =>
  kept.filter((one) => one.recordId === recordId && one.itemId === itemId);

/**
 * Writes every text of a member under its new key, with the identifiers of all members replaced. Each write is
 * conditional on the old key, so that it happens once, whoever comes first and however often.
 */
export async function scrubTexts(
  scrubbing: Scrubbing,
  member: SealedMember,
  known: KnownIdentity,
  { kept, publicNames }: Pick<Approval, "kept" | "publicNames">,
  written: () => Promise<void>,
): Promise<void> {
  const { record, oldKey, newKey } = member;
  const finder = await loadFinder();

  for await (const found of memberTexts(scrubbing, record)) {
    if (found.envelope.keyId === oldKey.keyId) {
      const words = wordsOf(record.recordId, oldKey, found);
      const places = keptIn(kept, record.recordId, found.itemId).map(({ before }) => before);
      const all = namedIn(finder, found, words, known);
      const named = withoutPublic(finder, words, known, all, publicNames);
      const planned = settledSpans(finder, found, words, known, named);
      const spans = planned.filter((span) => !stands(span, places));
      const scrubbed = finder.replaceIdentifiers(words, spans);
      const { place, attribute } = found;
      const text = sealValue(record.recordId, newKey, place, attribute, scrubbed);
      await rewrite(scrubbing, member, found, text);
    }
    await written();
  }
}

const rewrite = (
  { tickets, clients }: Scrubbing,
  { record, oldKey }: SealedMember,
  { stored }: MemberText,
  text: Envelope,
): Promise<void> =>
  "ticketId" in stored
    ? tickets.rewriteEvent(stored.ticketId, stored.number, text, oldKey.keyId)
    : rewriteItem(clients, record.recordId, stored, text, oldKey.keyId);

/** A former version keeps its number, by which it is known. */
async function rewriteItem(
  { db, tables }: ClientTable,
  recordId: string,
  { sk, path, isFormer }: Extract<MemberText["stored"], { sk: string }>,
  text: Envelope,
  oldKeyId: string,
): Promise<void> {
  const names = Object.fromEntries(path.map((name, depth) => [`#part${depth}`, name]));
  const target = Object.keys(names).join(".");
  await db
    .send(
      new UpdateCommand({
        TableName: tables.records,
        Key: recordKey(recordId, sk),
        UpdateExpression: `SET ${target} = :text, version = version + :moves REMOVE bodyMac`,
        ConditionExpression: `${target}.keyId = :old`,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ":text": text, ":old": oldKeyId, ":moves": isFormer ? 0 : 1 },
      }),
    )
    .catch(ignoreCondition);
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
 * Reads every text again, as it stands now, with the plan's own finder of known people. Answers how many were read,
 * and how many still name one of them where the administrator did not keep the word; none may.
 */
export async function verify(
  scrubbing: Scrubbing,
  members: readonly SealedMember[],
  known: KnownIdentity,
  kept: readonly Kept[],
): Promise<{ read: number; found: number }> {
  const finder = await loadFinder();
  let read = 0;
  let found = 0;

  for (const { record, newKey } of members) {
    for await (const text of memberTexts(scrubbing, record)) {
      const places = keptIn(kept, record.recordId, text.itemId).map(({ after }) => after);
      const left =
        text.envelope.keyId !== newKey.keyId ||
        knownIn(finder, text, wordsOf(record.recordId, newKey, text), known).some(
          (span) => !isWithin(span, places),
        );
      read += 1;
      if (left) found += 1;
    }
  }

  return { read, found };
}
