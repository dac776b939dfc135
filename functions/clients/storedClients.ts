import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { batchGet } from "../aws/batchGet.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import { ClientRecord, recordKey } from "./clientRecord.ts";
import type { StoredClient } from "./openedClient.ts";

/** Where a client is kept: the records, and apart from them the keys. */
export interface ClientTables {
  readonly records: string;
  readonly identity: string;
}

interface Reading {
  readonly db: DynamoDBDocumentClient;
  readonly tables: ClientTables;
  readonly keys: RegionKeys;
}

/** Profiles with their keys, in one round, in the order asked for; records that are not there are left out. */
export async function storedClients(
  { db, tables, keys }: Reading,
  recordIds: readonly string[],
): Promise<StoredClient[]> {
  const found = await readTwice(db, tables, recordIds);

  return Promise.all(
    found.map(async ({ record, key }) => ({
      record,
      key: key && (await keys.unwrapDataKey(record.recordId, record.keyId, key)),
    })),
  );
}

/**
 * A seal may fall between the two tables of one read: a record that is open has its key, so what lacks it is
 * read once more. A key that is still missing is a fault, never a record shown empty.
 */
async function readTwice(
  db: DynamoDBDocumentClient,
  tables: ClientTables,
  recordIds: readonly string[],
) {
  const found = await read(db, tables, recordIds);
  if (found.every(isWhole)) return found;

  const again = await read(db, tables, recordIds);
  if (!again.every(isWhole)) throw new Error("An open record lacks its key.");

  return again;
}

type Found = Awaited<ReturnType<typeof read>>[number];

const isWhole = ({ record, key }: Found) => record.state === "sealed" || key !== null;

async function read(
  db: DynamoDBDocumentClient,
  { records, identity }: ClientTables,
  recordIds: readonly string[],
) {
  const items = await batchGet(
    db,
    recordIds.flatMap((id) => [
      { table: records, key: recordKey(id) },
      { table: identity, key: recordKey(id, "K") },
    ]),
  );
  const inTable = (name: string) =>
    new Map(items.flatMap(({ table, item }) => (table === name ? [[item.pk, item]] : [])));
  const profiles = inTable(records);
  const wrapped = inTable(identity);

  return recordIds.flatMap((id) => {
    const profile = profiles.get(recordKey(id).pk);
    if (!profile) return [];
    const record = ClientRecord.parse(profile);
    const key = wrapped.get(recordKey(id).pk);
    const opens = key && record.state !== "sealed" && key.keyId === record.keyId;

    return { record, key: opens ? (key.wrapped as Uint8Array) : null };
  });
}
