import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

interface Command {
  readonly input: { readonly Key?: unknown; readonly RequestItems?: unknown };
}

/** Gives each read its first answer again; of the writes the first of each kind is made. */
export async function withoutTheDatabase<Result>(
  db: DynamoDBDocumentClient,
  work: () => Promise<Result>,
): Promise<Result> {
  const send = db.send.bind(db) as (command: Command) => Promise<unknown>;
  const answers = new Map<string, Promise<unknown>>();
  const remembered = (command: Command) => {
    const { Key, RequestItems } = command.input;
    const call = `${command.constructor.name} ${JSON.stringify(Key ?? RequestItems)}`;
    const answer = answers.get(call) ?? send(command);
    answers.set(call, answer);

    return answer;
  };

  Object.assign(db, { send: remembered });
  try {
    return await work();
  } finally {
    // The connection's own method stands in its prototype.
    Reflect.deleteProperty(db, "send");
  }
}
