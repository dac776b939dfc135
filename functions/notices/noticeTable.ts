import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { noticeKinds } from "#shared/notices/notice.ts";
import type { Actor } from "#shared/people/actor.ts";
import type { TransactItem } from "../aws/transact.ts";
import { itemsBetween } from "./itemsBetween.ts";
import { keptFor, noticeIdOf, noticePlace, seconds } from "./noticePlace.ts";

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
    const { kind, recordId, ticketId } = notice;
    const noticeId = noticeIdOf(at, [requestId, pk, kind, recordId, ticketId]);

    return {
      Put: {
        TableName: this.#table,
        Item: {
          pk,
          sk: noticePlace(noticeId),
          noticeId,
          ...notice,
          at: at.toISOString(),
          ttl: seconds(at) + keptFor,
        },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }

  /** The newest of the recipients' notices, newest first; `from` is the place of the last one before. */
  async list(
    to: readonly Recipient[],
    { limit, from, now }: { limit: number; from?: string | undefined; now: Date },
  ): Promise<StoredNotice[]> {
    const oldest = new Date((seconds(now) - keptFor) * 1000).toISOString();
    const found = await Promise.all(
      to.map((recipient) =>
        itemsBetween(this.#db, this.#table, {
          ...partition(recipient),
          oldest,
          newest: from ?? "~",
          limit: limit + (from ? 1 : 0), // The one it starts from comes along.
        }),
      ),
    );

    return found
      .flat()
      .map((item) => StoredNotice.parse(item))
      .filter(({ sk }) => sk !== from)
      .sort((one, other) => (one.sk < other.sk ? 1 : -1))
      .slice(0, limit);
  }

  /** Whether such a notice is the recipient's. */
  async has(to: Recipient, noticeId: string, now: Date): Promise<boolean> {
    const Key = { ...partition(to), sk: noticePlace(noticeId) };
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key, ConsistentRead: true }),
    );

    return Item !== undefined && Item.ttl > seconds(now);
  }
}

/** Whose notices somebody reads: the own agency's, and those of closed agencies it goes on for. */
export const recipientsOf = ({ role, agencyId, succeeds }: Actor): Recipient[] =>
  role === "cocAdmin" || agencyId === null
    ? ["coc"]
    : [agencyId, ...succeeds].map((agency) => ({ agencyId: agency }));

const partition = (to: Recipient) => ({
  pk: to === "coc" ? "NOTICES#COC" : `NOTICES#AGENCY#${to.agencyId}`,
});
