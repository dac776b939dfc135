import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** What a process that dies leaves undone. */
export class Crash extends Error {}

const writes = new Set(["PutCommand", "UpdateCommand", "DeleteCommand", "TransactWriteCommand"]);

/**
 * A connection that dies before its n-th write (counted from 0), or after it when the answer is what gets lost;
 * from then on nothing is sent. Undefined never dies.
 */
export function crashingAt(
  db: DynamoDBDocumentClient,
  at: number | undefined,
  answerLost = false,
): DynamoDBDocumentClient {
  let count = 0;
  let isDead = false;
  const crashing: DynamoDBDocumentClient = Object.create(db);

  crashing.send = (async (command: Parameters<typeof db.send>[0]) => {
    if (isDead) throw new Crash();
    const isWrite = writes.has(command.constructor.name);
    isDead = isWrite && count++ === at;
    if (isDead && !answerLost) throw new Crash();
    const answer = await db.send(command);
    if (isDead) throw new Crash();

    return answer;
  }) as typeof db.send;

  return crashing;
}
