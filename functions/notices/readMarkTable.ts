import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ConditionsFailed, type TransactItem, transact } from "../aws/transact.ts";
import { itemsBetween } from "./itemsBetween.ts";
import { keptFor, noticePlace, seconds } from "./noticePlace.ts";

/** What each person has read: one mark a notice, and one on all up to a notice. Kept as long as the notices. */
export class ReadMarkTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, oversightTable: string) {
    this.#db = db;
    this.#table = oversightTable;
  }

  /** Tells by its place whether a person has read a notice that is no older than `oldest`. */
  async readBy(personId: string, oldest: string): Promise<(place: string) => boolean> {
    const items = await itemsBetween(this.#db, this.#table, {
      pk: partition(personId),
      oldest,
      newest: upToMark,
    });
    const upTo = String(items.find(({ sk }) => sk === upToMark)?.upTo ?? "");
    const marked = new Set(items.map(({ sk }) => sk));

    return (place) => place <= upTo || marked.has(place);
  }

  /** Marks one notice, with the entry on the trail; marked again it is as it was. */
  async mark(personId: string, noticeId: string, now: Date, entry: TransactItem): Promise<void> {
    const sk = noticePlace(noticeId);

    await transact(this.#db, [{ Put: this.#put(personId, { sk }, now) }, entry]);
  }

  /** Marks a notice and all older ones. A mark that reaches further already stays. */
  async markUpTo(personId: string, noticeId: string, now: Date, entry: TransactItem) {
    const upTo = noticePlace(noticeId);
    const Put = {
      ...this.#put(personId, { sk: upToMark, upTo }, now),
      ConditionExpression: "attribute_not_exists(pk) OR upTo <= :upTo",
      ExpressionAttributeValues: { ":upTo": upTo },
    };

    await transact(this.#db, [{ Put }, entry]).catch((error: Error) => {
      if (!(error instanceof ConditionsFailed)) throw error;
    });
  }

  #put(personId: string, mark: { readonly sk: string; readonly upTo?: string }, now: Date) {
    const Item = { pk: partition(personId), ...mark, ttl: seconds(now) + keptFor };

    return { TableName: this.#table, Item };
  }
}

/** Behind every instant. */
const upToMark = "~UPTO";

const partition = (personId: string) => `READ#${personId}`;
