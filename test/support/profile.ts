import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { handleKey, recordKey } from "#functions/clients/clientRecord.ts";

/** The key under which a client's record is stored, which no answer ever shows. */
export async function recordIdOf(db: DynamoDBDocumentClient, clientId: string): Promise<string> {
  const { Item } = await db.send(
    new GetCommand({ TableName: "records", Key: handleKey(clientId), ConsistentRead: true }),
  );
  return Item?.recordId;
}

/** A client's profile as it stands in the table. */
export async function storedProfile(db: DynamoDBDocumentClient, clientId: string) {
  const Key = recordKey(await recordIdOf(db, clientId));
  const { Item } = await db.send(new GetCommand({ TableName: "records", Key }));

  return Item;
}

/** Sets attributes of a stored profile: a mask, a seal, a hand-off that no route of this test makes. */
export async function setProfile(
  db: DynamoDBDocumentClient,
  clientId: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(values);

  await db.send(
    new UpdateCommand({
      TableName: "records",
      Key: recordKey(await recordIdOf(db, clientId)),
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(", ")}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(
        names.map((name) => [`:${name}`, values[name]]),
      ),
    }),
  );
}
