import {
  type AttributeDefinition,
  CreateTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
  type Projection,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { type TableDefinition, type TableName, tables } from "#infra/tables.ts";

/** Makes the tables that are missing, under their logical names. */
export async function createTables(db: DynamoDBClient): Promise<void> {
  const { TableNames = [] } = await db.send(new ListTablesCommand({}));
  const missing = Object.entries<TableDefinition>(tables).filter(
    ([name]) => !TableNames.includes(name),
  );

  for (const [name, definition] of missing) await createTable(db, name as TableName, definition);
}

async function createTable(
  db: DynamoDBClient,
  TableName: TableName,
  { indexes, localIndexes, stream, timeToLive }: TableDefinition,
): Promise<void> {
  const global = Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index.partitionKey, index.sortKey),
    Projection: projection(index.projection),
  }));
  const local = Object.entries(localIndexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema("pk", index.sortKey),
    Projection: projection(index.projection),
  }));

  await db.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: keySchema("pk", "sk"),
      AttributeDefinitions: attributes([...global, ...local]),
      ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
      ...(local.length > 0 && { LocalSecondaryIndexes: local }),
      ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream } }),
    }),
  );
  await waitUntilTableExists({ client: db, maxWaitTime: 30, minDelay: 0.01 }, { TableName });

  if (timeToLive) {
    await db.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: timeToLive },
      }),
    );
  }
}

type Key = { readonly AttributeName: string; readonly KeyType: "HASH" | "RANGE" };

const keySchema = (partitionKey: string, sortKey: string): Key[] => [
  { AttributeName: partitionKey, KeyType: "HASH" },
  { AttributeName: sortKey, KeyType: "RANGE" },
];

/** Every key attribute is a string. */
const attributes = (indexes: readonly { readonly KeySchema: readonly Key[] }[]) =>
  [
    ...new Set(
      [keySchema("pk", "sk"), ...indexes.map(({ KeySchema }) => KeySchema)]
        .flat()
        .map(({ AttributeName }) => AttributeName),
    ),
  ].map((AttributeName): AttributeDefinition => ({ AttributeName, AttributeType: "S" }));

const projection = (attributesKept: "ALL" | "KEYS_ONLY" | readonly string[]): Projection =>
  typeof attributesKept === "string"
    ? { ProjectionType: attributesKept }
    : { ProjectionType: "INCLUDE", NonKeyAttributes: [...attributesKept] };
