import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Answer } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

/** What a piece of work answers and what it adds to the trail. */
export async function trailOf(db: DynamoDBDocumentClient, work: () => Promise<Answer>) {
  const entries = () => storedItems(db, "audit");
  const before = new Set((await entries()).map(({ pk, sk }) => `${pk} ${sk}`));
  const answer = await work();
  const added = (await entries()).filter(({ pk, sk }) => !before.has(`${pk} ${sk}`));

  return { answer, added };
}
