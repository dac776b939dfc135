import { BatchWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { TransactItem } from "#functions/aws/transact.ts";

/** As many items as a batch takes, and as many batches on their way at once. */
const batchSize = 25;
const batchesAtOnce = 6;

/**
 * Stores items of new records without their transactions, for filling a database. No function could: none is
 * granted batches.
 */
export async function writeAll(
  db: DynamoDBDocumentClient,
  items: AsyncIterable<TransactItem>,
): Promise<void> {
  const batches = batchesOf(items);

  await Promise.all(
    Array.from({ length: batchesAtOnce }, async () => {
      for await (const batch of sharing(batches)) await write(db, batch);
    }),
  );
}

async function* batchesOf(items: AsyncIterable<TransactItem>) {
  let batch: TransactItem[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Several readers of one generator, of which none ends it for the others. */
const sharing = <T>(generator: AsyncGenerator<T>): AsyncIterable<T> => ({
  [Symbol.asyncIterator]: () => ({ next: () => generator.next() }),
});

async function write(db: DynamoDBDocumentClient, batch: readonly TransactItem[]): Promise<void> {
  const puts = batch.flatMap(({ Put }) => Put ?? []);
  const byTable = Map.groupBy(puts, ({ TableName }) => String(TableName));
  const RequestItems = Object.fromEntries(
    [...byTable].map(([table, of]) => [
      table,
      of.map(({ Item }) => ({ PutRequest: { Item: Item ?? {} } })),
    ]),
  );
  const { UnprocessedItems = {} } = await db.send(new BatchWriteCommand({ RequestItems }));
  if (Object.keys(UnprocessedItems).length > 0) throw new Error("A batch was stored in part.");
}
