import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { ServiceMark } from "./serviceChanges.ts";

/** MAC and version of those services that are stored; a hundred a call, and nothing else of them is read. */
export async function storedServices(
  { db, tables }: ClientTable,
  recordId: string,
  itemIds: readonly string[],
): Promise<Map<string, ServiceMark>> {
  const marks = new Map<string, ServiceMark>();
  let keys = [...new Set(itemIds)].map((itemId) => recordKey(recordId, `S#${itemId}`));

  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await db.send(
      new BatchGetCommand({
        RequestItems: {
          [tables.records]: {
            Keys: keys.slice(0, 100),
            ConsistentRead: true,
            ProjectionExpression: "sk, rowMac, version",
          },
        },
      }),
    );
    for (const { sk, rowMac, version } of Responses?.[tables.records] ?? [])
      marks.set(String(sk).slice(2), { rowMac, version });

    const left = (UnprocessedKeys?.[tables.records]?.Keys ?? []) as typeof keys;
    keys = [...left, ...keys.slice(100)];
  }
  return marks;
}
