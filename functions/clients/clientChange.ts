import { actsFor } from "#shared/people/actor.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { Asking } from "../http/request.ts";
import { type ClientRecord, recordKey } from "./clientRecord.ts";

type ProfileValues = Partial<Omit<ClientRecord, "recordId" | "version" | "content">>;

/** What a write does to the records it touches. */
export interface ClientChange {
  /** New values of the profile of each record, in their order; undefined takes an attribute away. */
  readonly set?: readonly ProfileValues[];
  /** Whether the version that readers hold has moved on. */
  readonly movesVersion?: boolean;
  /** Items written in the same transaction. */
  readonly items?: readonly TransactItem[];
  /** Names of the fields, for the trail. */
  readonly fields?: readonly string[];
}

/** What an owner's list says of a change by somebody else: what others do with a client is theirs to tell. */
export const elsewhere = "elsewhere";

/**
 * The write of one profile: conditional on the content its author saw and on the record being open, so that
 * nothing is lost and nothing is written behind a seal.
 */
export function profileUpdate(
  table: string,
  record: ClientRecord,
  { set = [], movesVersion = false }: ClientChange,
  index: number,
  { actor, now, operation }: Asking,
): { item: TransactItem; record: ClientRecord } {
  const values: ProfileValues & Pick<ClientRecord, "version" | "content"> = {
    ...set[index],
    version: record.version + (movesVersion ? 1 : 0),
    content: record.content + 1,
    changedAt: now.toISOString(),
    lastChange: actsFor(actor, record.owner) ? operation : elsewhere,
  };

  return {
    item: {
      Update: {
        TableName: table,
        Key: recordKey(record.recordId),
        ...updateOf({ ...values, ...(values.owner && { ownerIndex: values.owner }) }),
        ConditionExpression: "#state = :open AND content = :seen",
      },
    },
    record: { ...record, ...values },
  };

  function updateOf(attributes: Record<string, unknown>) {
    const entries = Object.entries(attributes);
    const sets = entries.flatMap(([name, value]) =>
      value === undefined ? [] : `#${name} = :${name}`,
    );
    const removes = entries.flatMap(([name, value]) => (value === undefined ? `#${name}` : []));

    return {
      UpdateExpression: `SET ${sets.join(", ")}${removes.length ? ` REMOVE ${removes.join(", ")}` : ""}`,
      ExpressionAttributeNames: {
        "#state": "state",
        ...Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: {
        ":open": "open",
        ":seen": record.content,
        ...Object.fromEntries(
          entries.flatMap(([name, value]) => (value === undefined ? [] : [[`:${name}`, value]])),
        ),
      },
    };
  }
}
