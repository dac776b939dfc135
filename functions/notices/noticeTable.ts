import { createHash } from "node:crypto";
import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { noticeKinds } from "#shared/notices/notice.ts";
import type { TransactItem } from "../aws/transact.ts";

/** Whom a notice is for: everybody of an agency, or the CoC administrators. */
export type Recipient = { readonly agencyId: string } | "coc";

interface NewNotice {
  readonly to: Recipient;
  readonly kind: (typeof noticeKinds)[number];
  /** What it is about; a notice holds no name and no text. */
  readonly recordId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly ticketId?: string | undefined;
  /** Whose doing it was; shown only to those who may know. */
  readonly agencyId?: string | undefined;
  readonly personId?: string | undefined;
  readonly at: Date;
  readonly requestId: string;
}

const StoredNotice = z.object({
  sk: z.string(),
  noticeId: z.string(),
  kind: z.enum(noticeKinds),
  at: z.string(),
  recordId: z.string().optional(),
  clientId: z.string().optional(),
  ticketId: z.string().optional(),
  agencyId: z.string().optional(),
  personId: z.string().optional(),
});
export type StoredNotice = z.infer<typeof StoredNotice>;

/** Seconds for which a notice, and the mark that it was read, is kept. */
const kept = 90 * 24 * 60 * 60;

/** What somebody is told of, kept for 90 days in the oversight table; read marks are each person's own. */
export class NoticeTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, oversightTable: string) {
    this.#db = db;
    this.#table = oversightTable;
  }

  /**
   * A notice, written in the transaction of the change it tells of. The same kind to the same recipient about
   * the same record or ticket is one notice of a request, also when the transaction is tried again.
   */
  put({ to, requestId, at, ...notice }: NewNotice): TransactItem {
    const { pk } = partition(to);
    const about = [requestId, pk, notice.kind, notice.recordId, notice.ticketId].join("|");
    const digest = createHash("sha256").update(about).digest().subarray(0, 12);
    const noticeId = `${at.getTime().toString(36)}-${digest.toString("base64url")}`;

    return {
      Put: {
        TableName: this.#table,
        Item: {
          pk,
          sk: sortKey(noticeId),
          noticeId,
          ...notice,
          at: at.toISOString(),
          ttl: seconds(at) + kept,
        },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }

  /** Newest first; `from` is the key of the last notice of the page before. */
  async list(
    to: Recipient,
    { limit, from, now }: { limit: number; from?: string | undefined; now: Date },
  ): Promise<{ notices: StoredNotice[]; next: string | undefined }> {
    const { pk } = partition(to);
    const { Items = [], LastEvaluatedKey } = await this.#db.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "pk = :pk",
        FilterExpression: "#ttl > :now",
        ExpressionAttributeNames: { "#ttl": "ttl" },
        ExpressionAttributeValues: { ":pk": pk, ":now": seconds(now) },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: { pk, sk: from } }),
      }),
    );

    return { notices: Items.map((item) => StoredNotice.parse(item)), next: LastEvaluatedKey?.sk };
  }

  /** Whether such a notice is the recipient's. */
  async has(to: Recipient, noticeId: string, now: Date): Promise<boolean> {
    const Key = { ...partition(to), sk: sortKey(noticeId) };
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key, ConsistentRead: true }),
    );

    return Item !== undefined && Item.ttl > seconds(now);
  }

  /** The mark that a person has read a notice; the same mark again is the same. */
  readMark(personId: string, noticeId: string, now: Date): TransactItem {
    const sk = sortKey(noticeId);

    return {
      Put: {
        TableName: this.#table,
        Item: { pk: `READ#${personId}`, sk, ttl: seconds(now) + kept },
      },
    };
  }

  /** The keys, from the oldest that counts on, of the notices that a person has read. */
  async readBy(personId: string, oldest: string): Promise<Set<string>> {
    const marks = new Set<string>();
    let from: Record<string, unknown> | undefined;

    do {
      const { Items = [], LastEvaluatedKey } = await this.#db.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "pk = :pk AND sk >= :oldest",
          ExpressionAttributeValues: { ":pk": `READ#${personId}`, ":oldest": oldest },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      for (const { sk } of Items) marks.add(sk);
      from = LastEvaluatedKey;
    } while (from);

    return marks;
  }
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

const partition = (to: Recipient) => ({
  pk: to === "coc" ? "NOTICES#COC" : `NOTICES#AGENCY#${to.agencyId}`,
});

/** In the order of time; the instant is part of the ID, so the one leads to the other. */
function sortKey(noticeId: string): string {
  const at = Number.parseInt(noticeId.split("-")[0] ?? "", 36);

  return `${Number.isNaN(at) || at > 8.64e15 ? "" : new Date(at).toISOString()}#${noticeId}`;
}
