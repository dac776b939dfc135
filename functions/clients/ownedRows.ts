import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ClientFilter } from "#shared/clients/clientFilter.ts";
import type { ClientTables } from "./storedClients.ts";

/** Where the index goes on: the key of a row in it. */
type IndexKey = Readonly<Record<string, string>>;

interface Asked {
  readonly limit: number;
  readonly from?: IndexKey | undefined;
  readonly filter?: ClientFilter;
}

/** A row as the index holds it: no name, but what a list filters by. */
type OwnedRow = Record<string, unknown> & { readonly pk: string; readonly clientId: string };

interface OwnedRows {
  readonly rows: readonly OwnedRow[];
  readonly next: IndexKey | undefined;
}

/** As many rows of the index as a filter looks through in one query. */
const lookedThrough = 500;

/**
 * An agency's records by last change, newest first, at most `limit` of those that pass the filter. With one, a
 * query may find fewer than there are, or none: `next` says whether there is more to look through.
 */
export async function ownedRows(
  { db, tables }: { readonly db: DynamoDBDocumentClient; readonly tables: ClientTables },
  agencyId: string,
  { limit, from, filter = {} }: Asked,
): Promise<OwnedRows> {
  const conditions = conditionsOf(filter);
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({
      TableName: tables.records,
      IndexName: "byOwner",
      KeyConditionExpression: "ownerIndex = :agency",
      ExpressionAttributeValues: { ":agency": agencyId, ...conditions.values },
      ScanIndexForward: false,
      Limit: conditions.all.length > 0 ? lookedThrough : limit,
      ...(from && { ExclusiveStartKey: from }),
      ...(conditions.all.length > 0 && { FilterExpression: conditions.all.join(" AND ") }),
      ...(Object.keys(conditions.names).length > 0 && {
        ExpressionAttributeNames: conditions.names,
      }),
    }),
  );
  const rows = Items.slice(0, limit) as OwnedRow[];
  const last = rows.at(-1);

  return { rows, next: last && Items.length > limit ? keyOf(last) : LastEvaluatedKey };
}

interface Conditions {
  readonly all: string[];
  readonly names: Record<string, string>;
  readonly values: Record<string, unknown>;
}

/**
 * What the index can tell. An identified record may show as anonymous, masked or sealed as it is: those pass for
 * `anonymous` here, and what is shown decides in the end.
 */
function conditionsOf({ kind, privacy, coordinatedEntry }: ClientFilter): Conditions {
  const all: string[] = [];
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};

  if (kind) {
    names["#kind"] = "kind";
    values[":kind"] = kind;
    if (kind === "identified") all.push("#kind = :kind");
    else {
      names["#state"] = "state";
      values[":open"] = "open";
      all.push("(#kind = :kind OR attribute_exists(maskedFor) OR #state <> :open)");
    }
  }
  if (privacy) {
    values[":private"] = "private";
    all.push(privacy === "private" ? "privacy = :private" : "privacy <> :private");
  }
  if (coordinatedEntry) {
    values[":none"] = 0;
    all.push(`openCoordinatedEntry ${coordinatedEntry === "true" ? ">" : "="} :none`);
  }
  return { all, names, values };
}

const keyOf = ({ pk, sk, ownerIndex, changedAt }: OwnedRow): IndexKey => ({
  pk,
  sk: String(sk),
  ownerIndex: String(ownerIndex),
  changedAt: String(changedAt),
});
