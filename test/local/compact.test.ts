import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compact } from "#infra/local/compact.ts";
import { type EmbeddedDatabase, embeddedDatabase } from "../support/embeddedDatabase.ts";

let database: EmbeddedDatabase;
beforeAll(async () => {
  database = await embeddedDatabase();
});
afterAll(() => database.stop());

const destroyed = "a-wrapped-key-that-was-destroyed";
const keyOf = (pk: string) => ({ pk: { S: pk }, sk: { S: "K" } });
const inFolder = () =>
  readdirSync(database.folder).filter((name) =>
    readFileSync(join(database.folder, name)).includes(destroyed),
  );

test("a destroyed key leaves the database's files while the database goes on writing", async () => {
  const { client, file } = database;
  const put = (pk: string, text: string) =>
    client.send(
      new PutItemCommand({ TableName: "identity", Item: { ...keyOf(pk), text: { S: text } } }),
    );
  await put("C#1", destroyed);
  await client.send(new DeleteItemCommand({ TableName: "identity", Key: keyOf("C#1") }));
  expect(inFolder()).not.toEqual([]);

  const others = Promise.all(Array.from({ length: 200 }, (_, at) => put(`C#other${at}`, "kept")));
  await compact(file);
  await others;

  expect(inFolder()).toEqual([]);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: "identity", Key: keyOf("C#other199") }),
  );
  expect(Item?.text?.S).toBe("kept");
});
