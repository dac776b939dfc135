import { setTimeout as wait } from "node:timers/promises";
import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

interface Key {
  readonly pk: string;
  readonly sk: string;
}
interface Asked {
  readonly table: string;
  readonly key: Key;
}
type Item = Record<string, unknown> & Key;
type Left = NonNullable<ConstructorParameters<typeof BatchGetCommand>[0]["RequestItems"]>;

/** As many items as DynamoDB takes at once. */
const atOnce = 100;
const attempts = 5;

/** Items by strongly consistent reads, any number of any tables, in no order; those not there are left out. */
export async function batchGet(
  db: DynamoDBDocumentClient,
  asked: readonly Asked[],
): Promise<{ readonly table: string; readonly item: Item }[]> {
  const starts = Array.from({ length: Math.ceil(asked.length / atOnce) }, (_, at) => at * atOnce);
  const found = await Promise.all(
    starts.map((start) => getAll(db, asked.slice(start, start + atOnce))),
  );

  return found.flat();
}

/** What a throttled table did not answer is asked for again. */
async function getAll(db: DynamoDBDocumentClient, asked: readonly Asked[]) {
  const found: { table: string; item: Item }[] = [];
  let left: Left | undefined = {};
  for (const { table, key } of asked) {
    left[table] ??= { Keys: [], ConsistentRead: true };
    left[table].Keys?.push(key);
  }

  for (let attempt = 1; left && Object.keys(left).length > 0; attempt++) {
    if (attempt > attempts) throw new Error("The tables did not answer every item.");
    if (attempt > 1) await wait(Math.random() * 20 * 2 ** attempt);

    const { Responses = {}, UnprocessedKeys } = await db.send(
      new BatchGetCommand({ RequestItems: left }),
    );
    for (const [table, items] of Object.entries(Responses)) {
      found.push(...items.map((item) => ({ table, item: item as Item })));
    }
    left = UnprocessedKeys as Left | undefined;
  }

  return found;
}
