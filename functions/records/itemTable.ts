import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { seesItem } from "#shared/anonymization/sight.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { TransactItem } from "../aws/transact.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { type ItemFilter, isOfDays, orderOf, orderRange } from "./itemOrder.ts";
import { type AnyItem, type ItemKind, kinds, type StoredItem } from "./storedItem.ts";

interface PageAsked extends ItemFilter {
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

    return {
      Put: {
        TableName: this.#clients.tables.records,
        Item: { ...recordKey(recordId, sk), ...item, order: orderOf(kind, item) },
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
    { actor, operation, policy }: Pick<Asking, "actor" | "operation" | "policy">,
    { record, sight }: OpenedClient,
    { limit, cursor, ...filter }: PageAsked,
    isWanted: (item: StoredItem<Kind>) => boolean = () => true,
  ): Promise<{ items: StoredItem<Kind>[]; next: string | null }> {
    const { from = "", to = "", agencyId = "" } = filter;
    const context = [operation, record.recordId, actor.personId, from, to, agencyId].join("|");
    const isAsked = (item: StoredItem<Kind>) =>
      seesItem(actor, sight, item) &&
      (!agencyId || (item.agencyId === agencyId && tellsAgency(actor, item))) &&
      isOfDays(kind, item, filter, policy.timeZone) &&
      isWanted(item);
    const range = orderRange(kind, filter);
    let start = await this.#clients.keys.openCursor(cursor, context);
    const items: StoredItem<Kind>[] = [];
    let atOnce = limit + 1;

    for (;;) {
      const found = await this.#query(kind, record.recordId, range, atOnce, start);
      const asked = found.items.filter(isAsked);
      items.push(...asked);
      start = found.last;
      const missing = limit + 1 - items.length;
      if (!start || missing <= 0) break;
      // Among many that are not asked for, a long reading; for the few still missing, a short one.
      atOnce = asked.length === 0 ? 100 : Math.max(missing, 10);
    }
    const page = items.slice(0, limit);
    const last = page.at(-1);
    const isMore = last && items.length > limit;

    return {
      items: page,
      next: isMore ? await this.#clients.keys.sealCursor(orderOf(kind, last), context) : null,
    };
  }

  /** What an item was before its corrections, last first; a page of them. */
  async former<Kind extends ItemKind>(
    kind: Kind,
    { actor, operation }: Asking,
    { record }: OpenedClient,
    itemId: string,
    { limit, cursor }: Omit<PageAsked, keyof ItemFilter>,
  ): Promise<{ items: StoredItem<Kind>[]; next: string | null }> {
    const context = [operation, record.recordId, actor.personId, itemId].join("|");
    const start = await this.#clients.keys.openCursor(cursor, context);
    const { pk } = recordKey(record.recordId);
    const { Items = [], LastEvaluatedKey } = await this.#clients.db.send(
      new QueryCommand({
        TableName: this.#clients.tables.records,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :versions)",
        ExpressionAttributeValues: { ":pk": pk, ":versions": `V#${kind}#${itemId}#` },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: { pk, sk: start } }),
      }),
    );
    const last = LastEvaluatedKey?.sk as string | undefined;

    return {
      items: Items.map((item) => kinds[kind].parse(item) as StoredItem<Kind>),
      next: last ? await this.#clients.keys.sealCursor(last, context) : null,
    };
  }

  /** All items of a kind, whoever wrote them: for the de-identification alone. */
  async *all<Kind extends ItemKind>(
    kind: Kind,
    recordId: string,
  ): AsyncGenerator<StoredItem<Kind>> {
    let from: string | undefined;

    do {
      const { items, last } = await this.#query(kind, recordId, orderRange(kind, {}), 100, from);
      yield* items;
      from = last;
    } while (from);
  }

  /** What the items of a client were before their corrections: for the de-identification alone. */
  async *allFormer(
    recordId: string,
  ): AsyncGenerator<{ kind: ItemKind; sk: string; item: AnyItem }> {
    let from: Record<string, unknown> | undefined;

    do {
      const { Items = [], LastEvaluatedKey } = await this.#clients.db.send(
        new QueryCommand({
          TableName: this.#clients.tables.records,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :former)",
          ExpressionAttributeValues: { ":pk": recordKey(recordId).pk, ":former": "V#" },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      for (const item of Items) {
        const kind = String(item.sk).split("#")[1] as ItemKind;
        yield { kind, sk: String(item.sk), item: kinds[kind].parse(item) as AnyItem };
      }
      from = LastEvaluatedKey;
    } while (from);
  }

  async #query<Kind extends ItemKind>(
    kind: Kind,
    recordId: string,
    [first, last]: readonly [string, string],
    limit: number,
    from?: string,
  ) {
    const { pk } = recordKey(recordId);
    const { Items = [], LastEvaluatedKey } = await this.#clients.db.send(
      new QueryCommand({
        TableName: this.#clients.tables.records,
        IndexName: "byOrder",
        KeyConditionExpression: "pk = :pk AND #order BETWEEN :first AND :last",
        ExpressionAttributeNames: { "#order": "order" },
        ExpressionAttributeValues: { ":pk": pk, ":first": first, ":last": last },
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

/** Whose a confidential program's item is: asking for that agency's items must not tell it. */
const tellsAgency = (actor: Asking["actor"], { agencyId, confidential }: AnyItem): boolean =>
  !confidential || actsFor(actor, agencyId);
