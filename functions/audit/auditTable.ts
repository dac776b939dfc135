import { randomBytes } from "node:crypto";
import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { AuditEntry } from "#shared/audit/routes.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { Asking } from "../http/request.ts";

/** An entry's partition is the record; a look-up that misses is an entry of the person. */
export interface Subject {
  readonly pk: string;
  readonly clientIds: readonly string[];
  /** Names of fields; never a value. */
  readonly fields?: readonly string[];
}

const StoredEntry = AuditEntry.extend({ pk: z.string(), sk: z.string() });
type StoredEntry = z.infer<typeof StoredEntry>;

/** By whose entries a list goes, and the index that has them in order. */
const indexes = { record: undefined, agencyId: "byAgency", personId: "byPerson" } as const;

interface PageAsked {
  readonly limit: number;
  readonly agencyId: string | null;
  readonly action?: string | undefined;
  readonly from?: Record<string, unknown> | undefined;
}

/** Entries that a page by action looks through at most; the next page goes on behind them. */
const mostLookedThrough = 2_000;

/** The trail: entries are added, never changed, and nobody is granted to delete one. */
export class AuditTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, table: string) {
    this.#db = db;
    this.#table = table;
  }

  /** The entry of a change, written in the change's own transaction. */
  entry(asking: Asking, subject: Subject): TransactItem {
    return this.#put(this.#item(asking, subject));
  }

  /** The entry of what no person did: the software's own work on a record. */
  systemEntry(at: Date, action: string, requestId: string, subject: Subject): TransactItem {
    const { pk, clientIds, fields = [] } = subject;

    return this.#put({
      pk,
      ...stamp(at, requestId),
      personId: "system",
      action,
      clientIds,
      fields,
      requestId,
    });
  }

  #put(Item: Record<string, unknown>) {
    return {
      Put: { TableName: this.#table, Item, ConditionExpression: "attribute_not_exists(pk)" },
    };
  }

  /**
   * The entries of a read, one a record, written before the answer: no entry, no answer. Puts one by one,
   * for the right to write batches would be a right to delete.
   */
  async record(asking: Asking, subjects: readonly Subject[]): Promise<void> {
    const puts = subjects.map((subject) => this.#put(this.#item(asking, subject)).Put);

    await Promise.all(puts.map((put) => this.#db.send(new PutCommand(put)))).catch((cause) => {
      throw new ProblemError("audit-not-writable", {}, { cause });
    });
  }

  #item({ actor, now, operation, requestId }: Asking, { pk, clientIds, fields = [] }: Subject) {
    return {
      pk,
      ...stamp(now, requestId),
      personId: actor.personId,
      agencyId: actor.agencyId ?? undefined,
      action: operation,
      clientIds,
      fields,
      requestId,
    };
  }

  /**
   * Entries newest first, of one agency's people and of one action if they are named; `from` is the last entry of the
   * page before, as it stands in the table.
   */
  async list(
    by: keyof typeof indexes,
    value: string,
    { limit, agencyId, action, from }: PageAsked,
  ) {
    const items: StoredEntry[] = [];
    let start = from;
    let left = mostLookedThrough;

    do {
      const {
        Items = [],
        LastEvaluatedKey,
        ScannedCount = 0,
      } = await this.#db.send(
        new QueryCommand({
          TableName: this.#table,
          ...(indexes[by] && { IndexName: indexes[by] }),
          KeyConditionExpression: "#by = :value",
          ExpressionAttributeNames: {
            "#by": by === "record" ? "pk" : by,
            ...(action && { "#action": "action" }),
          },
          ExpressionAttributeValues: { ":value": value, ...(action && { ":action": action }) },
          ...(action && { FilterExpression: "#action = :action" }),
          ScanIndexForward: false,
          Limit: action ? Math.min(500, left) : limit - items.length,
          ...(by === "record" && { ConsistentRead: true }),
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      const entries = Items.map((item) => StoredEntry.parse({ agencyId: null, ...item }));
      items.push(...entries.filter((entry) => !agencyId || entry.agencyId === agencyId));
      start = LastEvaluatedKey;
      left -= action ? ScannedCount : 0;
    } while (start && items.length < limit && left > 0);
    // Looked through by the hundred, more may be found than were asked for: the next page begins behind the last shown.
    const last = items[limit - 1];
    if (items.length > limit && last) start = keyOf(by, last);

    return { items: items.slice(0, limit), next: start ? JSON.stringify(start) : null };
  }
}

/** Where an entry stands in the table, and in the index that a list goes by. */
const keyOf = (by: keyof typeof indexes, entry: StoredEntry) => ({
  pk: entry.pk,
  sk: entry.sk,
  ...(by !== "record" && { [by]: entry[by] }),
});

/** In the order of time; two entries of one request about one record never meet. */
const stamp = (now: Date, requestId: string) => {
  const at = now.toISOString();

  return { at, sk: `${at}#${requestId}#${randomBytes(3).toString("hex")}` };
};
