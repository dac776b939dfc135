import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { documentClient } from "#functions/aws/documentClient.ts";

/** Handlers that say what a function's thread lets them do. */
export async function read({ TableName, pk }: { TableName: string; pk: string }): Promise<unknown> {
  const { Item } = await documentClient.send(new GetCommand({ TableName, Key: { pk, sk: "P" } }));

  return Item;
}

export const names = async (): Promise<string[]> => Object.keys(process.env);

export const tableNames = async (): Promise<string[]> =>
  Object.keys(process.env)
    .filter((name) => name.endsWith("_TABLE"))
    .sort();

export async function fail({ name }: { name: string }): Promise<never> {
  throw new RangeError(`Nobody may read ${name}.`);
}

export async function die(): Promise<never> {
  process.exit(3);
}
