import type { ClientId } from "#shared/anonymization/clientId.ts";
import type { Reason } from "#shared/clients/client.ts";
import type { NewIdentifiedClient } from "#shared/clients/newClient.ts";
import type { DataKey } from "../aws/envelope.ts";
import type { TransactItem } from "../aws/transact.ts";
import { type ClientRecord, handleKey, recordKey, type SealedIdentity } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { sealValue } from "./openedClient.ts";
import { lastFour, searchTokens } from "./searchTokens.ts";

/** The identity that a form gave, every field of it optional, as it is sealed. */
export const givenIdentity = (
  body: Omit<NewIdentifiedClient, "kind" | "demographics" | "custom">,
): SealedIdentity => ({
  FirstName: body.FirstName ?? null,
  MiddleName: body.MiddleName ?? null,
  LastName: body.LastName ?? null,
  NameSuffix: body.NameSuffix ?? null,
  NameDataQuality: body.NameDataQuality,
  SSN: body.SSN ?? null,
  SSNDataQuality: body.SSNDataQuality,
  DOB: body.DOB ?? null,
  DOBDataQuality: body.DOBDataQuality,
  ...(body.contact && { contact: body.contact }),
});

/** A record about to be made. */
export interface NewRecord {
  readonly recordId: string;
  readonly clientId: ClientId;
  readonly key: DataKey;
  readonly wrapped: Uint8Array;
  readonly kind: ClientRecord["kind"];
  readonly owner: string;
  readonly identity: SealedIdentity;
  readonly demographics: ClientRecord["demographics"];
  readonly custom: ClientRecord["custom"];
  readonly restricted?: {
    reason?: Reason | undefined;
    crosses?: number | undefined;
    personId: string;
  };
  readonly now: Date;
  readonly lastChange: string;
  readonly marks: Partial<Pick<ClientRecord, "madeBy" | "bodyMac" | "householdId">>;
  /** Ties of agencies that come with the record, as an import brings them. */
  readonly ties?: Pick<ClientRecord, "agencies" | "openCoordinatedEntry">;
}

/**
 * Everything a new record consists of, as one transaction's items: profile, handle, key, and search tokens if
 * it is identified. Sharing starts as rules §5 says: shield shared, no release.
 */
export async function recordItems(
  { tables, keys }: Pick<ClientTable, "tables" | "keys">,
  record: NewRecord,
): Promise<{ record: ClientRecord; items: TransactItem[] }> {
  const { recordId, clientId, key, kind, owner, identity, restricted, now, marks, ties } = record;
  const at = now.toISOString();
  const tokens = kind === "identified" ? await tokensOf(keys, identity) : [];

  const profile: ClientRecord = {
    recordId,
    clientId,
    kind,
    state: "open",
    owner,
    privacy: "shared",
    releases: [],
    agencies: {},
    openCoordinatedEntry: 0,
    keyId: key.keyId,
    identity: sealValue(recordId, key, "P", "identity", identity),
    ...(restricted && {
      restricted: sealValue(recordId, key, "P", "restricted", { ...restricted, agencyId: owner }),
    }),
    demographics: record.demographics,
    custom: record.custom,
    version: 1,
    content: 1,
    createdAt: at,
    changedAt: at,
    lastChange: record.lastChange,
    ...marks,
    ...ties,
  };

  const put = (TableName: string, Item: Record<string, unknown>) => ({
    Put: { TableName, Item, ConditionExpression: "attribute_not_exists(pk)" },
  });

  return {
    record: profile,
    items: [
      put(tables.records, { ...recordKey(recordId), ...profile, ownerIndex: owner }),
      put(tables.records, { ...handleKey(clientId), recordId }),
      put(tables.identity, {
        ...recordKey(recordId, "K"),
        keyId: key.keyId,
        wrapped: record.wrapped,
        ...(tokens.length > 0 && { tokens }),
      }),
      ...tokens.map((token) => tokenItem(tables.identity, token, recordId)),
    ],
  };
}

/**
 * Tokens of the corrected identity that the former one did not have. Those of the former one stay listed until
 * the record is de-identified.
 */
export async function newTokens(
  { keys, tables }: Pick<ClientTable, "tables" | "keys">,
  { recordId, keyId }: Pick<ClientRecord, "recordId" | "keyId">,
  identity: SealedIdentity,
  former: SealedIdentity | null = null,
): Promise<TransactItem[]> {
  const had = new Set(former && (await tokensOf(keys, former)));
  const tokens = (await tokensOf(keys, identity)).filter((token) => !had.has(token));
  if (tokens.length === 0) return [];

  return [
    ...tokens.map((token) => tokenItem(tables.identity, token, recordId)),
    {
      Update: {
        TableName: tables.identity,
        Key: recordKey(recordId, "K"),
        UpdateExpression: "SET tokens = list_append(if_not_exists(tokens, :none), :tokens)",
        ConditionExpression: "keyId = :keyId",
        ExpressionAttributeValues: { ":none": [], ":tokens": tokens, ":keyId": keyId },
      },
    },
  ];
}

const tokensOf = (
  keys: ClientTable["keys"],
  { FirstName, LastName, DOB, SSN }: SealedIdentity,
): Promise<string[]> => searchTokens(keys, { FirstName, LastName, DOB, ssnLast4: lastFour(SSN) });

/** A search token; two people may share one, so it is a collection. */
const tokenItem = (table: string, token: string, recordId: string): TransactItem => ({
  Put: { TableName: table, Item: { pk: `T#${token}`, sk: recordId } },
});
