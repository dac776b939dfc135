import { DynamoDBDocumentClient, GetCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { clientOf, runningDatabase } from "#infra/local/database.ts";
import type { RegionProcess } from "./regionProcess.ts";

type Item = Record<string, unknown>;

/** The tables of a running region, as nobody but its operator reads them. */
export function tablesOf({ port, dataFolder }: RegionProcess) {
  const database = runningDatabase({ port, dataFolder, databaseEndpoint: undefined });
  if (!database) throw new Error("No region runs on this data folder.");
  const documentClient = DynamoDBDocumentClient.from(clientOf(database));

  return {
    documentClient,
    /** The wrapped data keys by record. */
    wrappedKeys: async (): Promise<Map<string, Uint8Array>> =>
      new Map(
        (await itemsOf(documentClient, "identity")).flatMap(({ pk, wrapped }) =>
          wrapped instanceof Uint8Array ? [[String(pk), wrapped] as const] : [],
        ),
      ),
    ticketState: async (ticketId: string): Promise<unknown> => {
      const Key = { pk: `T#${ticketId}`, sk: "T" };
      const { Item } = await documentClient.send(new GetCommand({ TableName: "tickets", Key }));

      return Item?.state;
    },
    importIds: async (): Promise<string[]> =>
      (await itemsOf(documentClient, "oversight")).flatMap(({ importId, startedAt }) =>
        typeof importId === "string" && startedAt ? [importId] : [],
      ),
  };
}

async function itemsOf(documentClient: DynamoDBDocumentClient, table: string): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await documentClient.send(
      new ScanCommand({ TableName: table, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from);

  return items;
}
