import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";

interface Range {
  readonly pk: string;
  readonly oldest: string;
  readonly newest: string;
  readonly limit?: number;
}

/** A partition's items, newest first, from one place to another, both included; all of them unless limited. */
export async function itemsBetween(
  db: DynamoDBDocumentClient,
  table: string,
  { pk, oldest, newest, limit = Number.POSITIVE_INFINITY }: Range,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;

  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :oldest AND :newest",
        ExpressionAttributeValues: { ":pk": pk, ":oldest": oldest, ":newest": newest },
        ScanIndexForward: false,
        ConsistentRead: true,
        ...(Number.isFinite(limit) && { Limit: limit - items.length }),
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from && items.length < limit);

  return items;
}
