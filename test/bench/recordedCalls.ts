import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** A command of the document client. */
type Command = Parameters<DynamoDBDocumentClient["send"]>[0];

/** A call to the database as a function made it. */
export interface RecordedCall {
  readonly Command: new (input: object) => Command;
  readonly input: object;
  readonly answer: unknown;
  /** How many of the request's calls were answered before: equal numbers were on their way together. */
  readonly answeredBefore: number;
}

/** The calls that `work` makes on this connection, in their order. */
export async function recordedCalls(
  db: DynamoDBDocumentClient,
  work: () => Promise<unknown>,
): Promise<RecordedCall[]> {
  const send = db.send.bind(db) as (command: Command) => Promise<unknown>;
  const calls: RecordedCall[] = [];
  let answered = 0;

  const recording = async (command: Command) => {
    const answeredBefore = answered;
    const position = calls.length;
    const call = { Command: command.constructor as RecordedCall["Command"], input: command.input };
    calls.push({ ...call, answeredBefore, answer: undefined });

    const answer = await send(command);
    calls[position] = { ...call, answeredBefore, answer };
    answered += 1;

    return answer;
  };
  Object.assign(db, { send: recording });
  try {
    await work();
  } finally {
    // The connection's own method stands in its prototype.
    Reflect.deleteProperty(db, "send");
  }

  return calls;
}

/** `BatchGet, Get, …`, for the table. */
export const namesOf = (calls: readonly RecordedCall[]): string =>
  calls.map(({ Command }) => Command.name.replace(/Command$/, "")).join(", ");
