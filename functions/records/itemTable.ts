import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { seesItem } from "#shared/anonymization/sight.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { roiScope } from "#shared/privacy/roi.ts";
import { formIds } from "#shared/records/assessment.ts";
import { referralStates } from "#shared/records/referral.ts";
import type { TransactItem } from "../aws/transact.ts";
import { recordKey, StoredEnvelope } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";

/** What every item has: whose it is, who may know of it, and what made it. */
const Item = z.object({
  itemId: z.string(),
  agencyId: z.string(),
  personId: z.string(),
  at: z.string(),
  private: z.boolean().optional(),
  restricted: z.boolean().optional(),
  confidential: z.boolean().optional(),
  /** Free texts by what they are, each in an envelope of its own. */
  texts: z.record(z.string(), StoredEnvelope).optional(),
  version: z.number().int(),
  madeBy: z.string().optional(),
  bodyMac: z.string().optional(),
  /** MAC of the imported row, so that an unchanged one writes nothing. */
  rowMac: z.string().optional(),
});

/** The kinds of items by the prefix of their key; `order` is what a list goes by. */
const kinds = {
  N: Item.extend({
    text: StoredEnvelope,
    locked: z.boolean(),
    editedAt: z.string().nullable(),
  }),
  E: Item.extend({
    projectId: z.string(),
    projectType: z.number().int(),
    EntryDate: z.string(),
    ExitDate: z.string().nullable(),
    Destination: z.number().int().nullable(),
    RelationshipToHoH: z.number().int(),
    /** Each enrollment keeps its own household; keyed, never the source's ID. */
    HouseholdID: z.string().optional(),
    /** Last day of a victim service provider's written release. */
    releasedUntil: z.string().optional(),
  }),
  S: Item.extend({
    enrollmentId: z.string().nullable(),
    DateProvided: z.string(),
    RecordType: z.number().int(),
    TypeProvided: z.number().int(),
  }),
  R: Item.extend({
    toAgencyId: z.string(),
    projectId: z.string().nullable(),
    ReferralDate: z.string(),
    coordinatedEntry: z.boolean(),
    state: z.enum(referralStates),
    answeredAt: z.string().nullable(),
    releasedUntil: z.string().optional(),
  }),
  A: Item.extend({
    form: z.enum(formIds),
    AssessmentDate: z.string(),
    scores: z.record(z.string(), z.number().int()),
    total: z.number().int().nullable(),
    locked: z.boolean(),
    editedAt: z.string().nullable(),
  }),
  /** A hand-off: its code is not here, only on its way to whom it was told. */
  F: Item.extend({
    toAgencyId: z.string(),
    state: z.enum(["open", "accepted", "revoked", "void"]),
    expiresAt: z.string(),
    acceptedAt: z.string().nullable(),
    acceptedBy: z.string().optional(),
  }),
  O: Item.extend({
    permission: z.enum(["yes", "no"]),
    scope: roiScope,
    effectiveDate: z.string(),
    endDate: z.string().nullable(),
    method: z.enum(["written", "telephone", "system"]),
    givenBy: z.enum(["self", "guardian", "other", "system"]),
    /** The guardian's record. */
    guardian: z.string().optional(),
  }),
} as const;

export type ItemKind = keyof typeof kinds;
export type StoredItem<Kind extends ItemKind> = z.infer<(typeof kinds)[Kind]>;

/** By what each kind is listed: the day it is about, or the instant it was written. */
const orders: { [Kind in ItemKind]: (item: StoredItem<Kind>) => string } = {
  N: ({ at }) => at,
  E: ({ EntryDate }) => EntryDate,
  S: ({ DateProvided }) => DateProvided,
  R: ({ ReferralDate }) => ReferralDate,
  A: ({ AssessmentDate }) => AssessmentDate,
  F: ({ at }) => at,
  O: ({ at }) => at,
};

interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Items around a client, in the client's own collection. */
export class ItemTable {
  readonly #clients: ClientTable;

  constructor(clients: ClientTable) {
    this.#clients = clients;
  }

  async get<Kind extends ItemKind>(
    kind: Kind,
    recordId: string,
    itemId: string,
  ): Promise<StoredItem<Kind> | undefined> {
    const { Item: item } = await this.#clients.db.send(
      new GetCommand({
        TableName: this.#clients.tables.records,
        Key: recordKey(recordId, `${kind}#${itemId}`),
        ConsistentRead: true,
      }),
    );
    return item && (kinds[kind].parse(item) as StoredItem<Kind>);
  }

  /** An item that the actor may know of; else the same `not-found` as for one that does not exist. */
  async find<Kind extends ItemKind>(
    kind: Kind,
    { actor }: Asking,
    { record, sight }: OpenedClient,
    itemId: string,
  ): Promise<StoredItem<Kind>> {
    const item = await this.get(kind, record.recordId, itemId);
    if (!item || !seesItem(actor, sight, item)) throw new ProblemError("not-found");

    return item;
  }

  /** A new item, which must not exist, or the next version of one, which must follow it. */
  put<Kind extends ItemKind>(kind: Kind, recordId: string, item: StoredItem<Kind>): TransactItem {
    const sk = `${kind}#${item.itemId}`;
    const order = `${kind}#${orders[kind](item)}#${item.itemId}`;

    return {
      Put: {
        TableName: this.#clients.tables.records,
        Item: { ...recordKey(recordId, sk), ...item, order },
        ...(item.version === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "version = :previous",
              ExpressionAttributeValues: { ":previous": item.version - 1 },
            }),
      },
    };
  }

  /**
   * What an item was before a correction, kept beside it. It has no place in the order, so no list shows it; the
   * de-identification rewrites its texts as all others.
   */
  putFormer<Kind extends ItemKind>(
    kind: Kind,
    recordId: string,
    item: StoredItem<Kind>,
  ): TransactItem {
    const sk = `V#${kind}#${item.itemId}#${String(item.version).padStart(6, "0")}`;

    return {
      Put: {
        TableName: this.#clients.tables.records,
        Item: { ...recordKey(recordId, sk), ...item },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }

  /** A page of the items that the actor may know of, latest first; hidden ones do not shorten it. */
  async page<Kind extends ItemKind>(
    kind: Kind,
    { actor, operation }: Asking,
    { record, sight }: OpenedClient,
    { limit, cursor }: PageAsked,
  ): Promise<{ items: StoredItem<Kind>[]; next: string | null }> {
    const context = `${operation}|${record.recordId}|${actor.personId}`;
    let from = await this.#clients.keys.openCursor(cursor, context);
    const items: StoredItem<Kind>[] = [];
    let more = true;

    while (more && items.length <= limit) {
      const found = await this.#query(kind, record.recordId, limit + 1, from);
      items.push(...found.items.filter((item) => seesItem(actor, sight, item)));
      from = found.last;
      more = found.last !== undefined;
    }
    const page = items.slice(0, limit);
    const last = page.at(-1);

    return {
      items: page,
      next:
        last && items.length > limit
          ? await this.#clients.keys.sealCursor(
              `${kind}#${orders[kind](last)}#${last.itemId}`,
              context,
            )
          : null,
    };
  }

  /** All items of a kind, whoever wrote them: for the de-identification alone. */
  async *all<Kind extends ItemKind>(
    kind: Kind,
    recordId: string,
  ): AsyncGenerator<StoredItem<Kind>> {
    let from: string | undefined;

    do {
      const { items, last } = await this.#query(kind, recordId, 100, from);
      yield* items;
      from = last;
    } while (from);
  }

  async #query<Kind extends ItemKind>(kind: Kind, recordId: string, limit: number, from?: string) {
    const { pk } = recordKey(recordId);
    const { Items = [], LastEvaluatedKey } = await this.#clients.db.send(
      new QueryCommand({
        TableName: this.#clients.tables.records,
        IndexName: "byOrder",
        KeyConditionExpression: "pk = :pk AND begins_with(#order, :kind)",
        ExpressionAttributeNames: { "#order": "order" },
        ExpressionAttributeValues: { ":pk": pk, ":kind": `${kind}#` },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
        ...(from && {
          ExclusiveStartKey: { pk, order: from, sk: `${kind}#${from.split("#").at(-1)}` },
        }),
      }),
    );

    return {
      items: Items.map((item) => kinds[kind].parse(item) as StoredItem<Kind>),
      last: LastEvaluatedKey?.order as string | undefined,
    };
  }
}
