import { isDeepStrictEqual } from "node:util";
import { GetCommand, ScanCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { startRegion } from "../support/region.ts";

type Region = Pick<Awaited<ReturnType<typeof startRegion>>, "documentClient">;
type Item = Record<string, unknown>;

/** Everything but the reports of the imports themselves, by place. */
export async function everythingIn({ documentClient }: Region): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  for (const TableName of ["records", "identity", "people", "audit", "tickets"]) {
    let from: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await documentClient.send(
        new ScanCommand({ TableName, ...(from && { ExclusiveStartKey: from }) }),
      );
      for (const item of Items) items.set(`${TableName} ${item.pk} ${item.sk}`, item);
      from = LastEvaluatedKey;
    } while (from);
  }
  return items;
}

/** The places where something was added, changed or taken away. */
export const placesThatDiffer = (before: Map<string, Item>, after: Map<string, Item>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => !isDeepStrictEqual(before.get(place), after.get(place)),
  );

export async function profileOf({ documentClient }: Region, clientId: unknown): Promise<Item> {
  const { Item: item = {} } = await documentClient.send(
    new GetCommand({ TableName: "records", Key: await profileKey({ documentClient }, clientId) }),
  );

  return item;
}

/** Sets attributes of a profile, as another capability would. */
export async function setProfile(
  { documentClient }: Region,
  clientId: unknown,
  attribute: string,
  value: unknown,
): Promise<void> {
  await documentClient.send(
    new UpdateCommand({
      TableName: "records",
      Key: await profileKey({ documentClient }, clientId),
      UpdateExpression: "SET #attribute = :value ADD content :one",
      ExpressionAttributeNames: { "#attribute": attribute },
      ExpressionAttributeValues: { ":value": value, ":one": 1 },
    }),
  );
}

async function profileKey({ documentClient }: Region, clientId: unknown) {
  const { Item: handle } = await documentClient.send(
    new GetCommand({ TableName: "records", Key: { pk: `I#${clientId}`, sk: "I" } }),
  );

  return { pk: `C#${handle?.recordId}`, sk: "P" };
}
