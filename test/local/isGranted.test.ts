import { expect, test } from "vitest";
import type { Grant } from "#infra/grants.ts";
import type { DynamoInput } from "#infra/local/threads/accessesOf.ts";
import { isGranted } from "#infra/local/threads/isGranted.ts";

const grants: readonly Grant[] = [
  { table: "records", actions: ["GetItem", "Query", "PutItem", "ConditionCheckItem"] },
  { table: "identity", actions: ["GetItem", "BatchGetItem", "Query"], keys: ["C#", "T#"] },
  { table: "identity", actions: ["PutItem", "UpdateItem", "BatchWriteItem"], keys: ["C#"] },
  { table: "tickets", actions: ["Query"], keys: ["open"] },
];

const S = (value: string) => ({ S: value });
const keyed = (table: string, pk: string): DynamoInput => ({
  TableName: table,
  Key: { pk: S(pk), sk: S("P") },
});
const put = (table: string, pk: string): DynamoInput => ({
  TableName: table,
  Item: { pk: S(pk), sk: S("P"), text: S("C#") },
});
const query = (table: string, condition: string, value: string, index?: string): DynamoInput => ({
  TableName: table,
  ...(index && { IndexName: index }),
  KeyConditionExpression: condition,
  ExpressionAttributeNames: { "#key": "pk", "#queue": "queue" },
  ExpressionAttributeValues: { ":key": S(value), ":sk": S("C#") },
});

test.each<[string, string, DynamoInput]>([
  ["reads a record", "GetItem", keyed("records", "C#1")],
  ["reads a key it may read", "GetItem", keyed("identity", "C#1")],
  [
    "gives plain values to the document client",
    "PutItem",
    { TableName: "records", Item: { pk: "C#1", sk: "P" } },
  ],
  ["queries by the partition key", "Query", query("identity", "pk = :key", "T#1")],
  [
    "queries by a named key",
    "Query",
    query("identity", "#key = :key AND begins_with(sk, :sk)", "T#1"),
  ],
  ["queries an index by its key", "Query", query("tickets", "#queue=:key", "open", "byQueue")],
  [
    "writes several items it may write",
    "TransactWriteItems",
    {
      TransactItems: [
        { Put: put("records", "C#1") },
        { Update: keyed("identity", "C#1") },
        { ConditionCheck: keyed("records", "C#2") },
      ],
    },
  ],
  [
    "reads several keys at once",
    "BatchGetItem",
    { RequestItems: { identity: { Keys: [{ pk: S("C#1") }, { pk: S("T#1") }] } } },
  ],
])("a function that has the grant %s", (_what, command, input) => {
  expect(isGranted(grants, command, input)).toBe(true);
});

test.each<[string, string, DynamoInput]>([
  ["reads a table of another capability", "GetItem", keyed("people", "P#1")],
  [
    "gives plain values to the document client",
    "GetItem",
    { TableName: "identity", Key: { pk: "SEALED#1", sk: "K" } },
  ],
  ["does what is not granted on a table", "DeleteItem", keyed("records", "C#1")],
  ["reads a sealed key", "GetItem", keyed("identity", "SEALED#1")],
  ["writes where it may only read", "PutItem", put("identity", "T#1")],
  ["queries outside its prefixes", "Query", query("identity", "pk = :key", "SEALED#1")],
  [
    "hides the partition key behind the sort key's condition",
    "Query",
    query("identity", "sk = :sk AND pk = :key", "SEALED#1"),
  ],
  [
    "queries an index under a foreign key",
    "Query",
    query("tickets", "#queue = :key", "shut", "byQueue"),
  ],
  [
    "queries an index and names the table's key",
    "Query",
    query("tickets", "pk = :key", "open", "byQueue"),
  ],
  ["names a table that is none", "GetItem", keyed("", "C#1")],
  ["scans", "Scan", { TableName: "records" }],
  ["runs a statement", "ExecuteStatement", {}],
  ["sends an empty transaction", "TransactWriteItems", { TransactItems: [] }],
  [
    "hides one forbidden item among allowed ones",
    "TransactWriteItems",
    { TransactItems: [{ Put: put("records", "C#1") }, { Delete: keyed("identity", "C#1") }] },
  ],
  [
    "reads one sealed key among open ones",
    "BatchGetItem",
    { RequestItems: { identity: { Keys: [{ pk: S("C#1") }, { pk: S("SEALED#1") }] } } },
  ],
  [
    "deletes a foreign key in a batch",
    "BatchWriteItem",
    { RequestItems: { identity: [{ DeleteRequest: { Key: { pk: S("T#1") } } }] } },
  ],
])("a function is denied when it %s", (_what, command, input) => {
  expect(isGranted(grants, command, input)).toBe(false);
});
