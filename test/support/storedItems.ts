import { type DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { TableName } from "#infra/tables.ts";

type Item = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** Every item of a table, as it is stored. */
export async function storedItems(db: DynamoDBDocumentClient, table: TableName): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client: db }, { TableName: table })) {
    items.push(...(Items as Item[]));
  }

  return items;
}
