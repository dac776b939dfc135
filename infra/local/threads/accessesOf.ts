import type { DynamoAction } from "#infra/grants.ts";
import { type TableName, tables } from "#infra/tables.ts";

/** Plain values, as the document client takes them, or marshalled ones. */
type Item = Readonly<Record<string, unknown>>;

/** One thing a call does to one item or collection; `key` is its partition key, if it can be told. */
export interface Access {
  readonly table: string;
  readonly action: DynamoAction;
  readonly key: string | undefined;
}

/** The parts of a DynamoDB call that decide who may make it. */
export interface DynamoInput {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Item;
  readonly TransactItems?: readonly Readonly<Record<string, DynamoInput | undefined>>[];
  readonly RequestItems?: Readonly<Record<string, BatchRequest>>;
}

type BatchRequest =
  | { readonly Keys?: readonly Item[] }
  | readonly {
      readonly PutRequest?: { readonly Item?: Item };
      readonly DeleteRequest?: { readonly Key?: Item };
    }[];

/** What a call touches; undefined for a command no function has use for, such as a scan. */
export function accessesOf(command: string, input: DynamoInput): Access[] | undefined {
  const { TransactItems = [], RequestItems = {} } = input;

  switch (command) {
    case "GetItem":
    case "PutItem":
    case "UpdateItem":
    case "DeleteItem":
      return [one(command, input)];
    case "Query":
      return [{ table: input.TableName ?? "", action: command, key: queriedKey(input) }];
    case "BatchGetItem":
    case "BatchWriteItem":
      return Object.entries(RequestItems).flatMap(([table, request]) =>
        itemsOf(request).map((item) => ({ table, action: command, key: textOf(item?.pk) })),
      );
    case "TransactGetItems":
      return TransactItems.map(({ Get }) => one("GetItem", Get));
    case "TransactWriteItems":
      return TransactItems.map(({ Put, Update, Delete, ConditionCheck }) => {
        if (Put) return one("PutItem", Put);
        if (Update) return one("UpdateItem", Update);
        if (Delete) return one("DeleteItem", Delete);
        return one("ConditionCheckItem", ConditionCheck);
      });
    default:
      return undefined;
  }
}

const one = (action: DynamoAction, input: DynamoInput = {}): Access => ({
  table: input.TableName ?? "",
  action,
  key: textOf((input.Key ?? input.Item)?.pk),
});

/** Every key of every table is a string. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === "object" && value !== null && "S" in value ? value.S : value;

  return typeof text === "string" ? text : undefined;
}

const itemsOf = (request: BatchRequest): (Item | undefined)[] =>
  "Keys" in request
    ? [...(request.Keys ?? [])]
    : [...(request as Extract<BatchRequest, readonly unknown[]>)].map(
        ({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key,
      );

/** The partition key a query names; an index has its own. A second condition cannot widen it. */
function queriedKey(input: DynamoInput): string | undefined {
  const { TableName = "", IndexName, KeyConditionExpression = "" } = input;
  const partitionKey = partitionKeyOf(TableName, IndexName);

  for (const [, name = "", value = ""] of KeyConditionExpression.matchAll(
    /([#\w]+)\s*=\s*(:\w+)/g,
  )) {
    if ((input.ExpressionAttributeNames?.[name] ?? name) === partitionKey)
      return textOf(input.ExpressionAttributeValues?.[value]);
  }
  return undefined;
}

function partitionKeyOf(table: string, index: string | undefined): string {
  const indexes: Readonly<Record<string, { readonly partitionKey: string }>> =
    tables[table as TableName]?.indexes ?? {};

  return (index !== undefined && indexes[index]?.partitionKey) || "pk";
}
