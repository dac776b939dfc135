import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { ImportedYear, RowReport } from "#shared/hmis-csv/import.ts";

const StoredImport = z.object({
  importId: z.string(),
  startedAt: z.string(),
  standardsYear: ImportedYear,
  files: z.array(z.object({ name: z.string(), rows: z.number().int() })),
  madeBy: z.string(),
  bodyMac: z.string(),
});
export type StoredImport = z.infer<typeof StoredImport>;

const Counts = z.object({
  imported: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  refused: z.number().int(),
});

/** What became of a batch: the outcome of each row by its first letter, and the rows with a reason in full. */
const StoredBatch = z.object({
  bodyMac: z.string(),
  outcomes: z.string(),
  reasons: z.array(RowReport),
  counts: z.record(z.string(), Counts),
  identitiesDropped: z.number().int(),
});
export type StoredBatch = z.infer<typeof StoredBatch>;

/** Imports and what became of their batches, in the oversight table. */
export class ImportTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, oversightTable: string) {
    this.#db = db;
    this.#table = oversightTable;
  }

  async get(importId: string): Promise<StoredImport | undefined> {
    const item = await this.#item(importId, importItem);

    return item && StoredImport.parse(item);
  }

  /** False when an import has this ID already. */
  add(started: StoredImport): Promise<boolean> {
    return this.#putNew({ ...key(started.importId, importItem), ...started });
  }

  async batch(importId: string, batchId: string): Promise<StoredBatch | undefined> {
    const item = await this.#item(importId, `B#${batchId}`);

    return item && StoredBatch.parse(item);
  }

  /** False when the batch was told already: what was answered first stays the answer. */
  addBatch(importId: string, batchId: string, batch: StoredBatch): Promise<boolean> {
    return this.#putNew({ ...key(importId, `B#${batchId}`), ...batch });
  }

  async *batches(importId: string): AsyncGenerator<StoredBatch> {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await this.#db.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :batch)",
          ExpressionAttributeValues: { ":pk": key(importId, "").pk, ":batch": "B#" },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      for (const item of Items) yield StoredBatch.parse(item);
      from = LastEvaluatedKey;
    } while (from);
  }

  async #putNew(Item: Record<string, unknown>): Promise<boolean> {
    const put = { TableName: this.#table, Item, ConditionExpression: "attribute_not_exists(pk)" };

    return this.#db.send(new PutCommand(put)).then(
      () => true,
      (error: Error) => {
        if (error.name === "ConditionalCheckFailedException") return false;
        throw error;
      },
    );
  }

  async #item(importId: string, sk: string): Promise<Record<string, unknown> | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key: key(importId, sk), ConsistentRead: true }),
    );
    return Item;
  }
}

const importItem = "IMPORT";
const key = (importId: string, sk: string) => ({ pk: `IMPORT#${importId}`, sk });
