import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { JobLoop } from "#infra/local/jobs/jobLoop.ts";
import { capabilities, type Functions } from "#infra/local/threads/functionThreads.ts";
import { type EmbeddedDatabase, embeddedDatabase } from "../support/embeddedDatabase.ts";

let database: EmbeddedDatabase;
let loop: JobLoop;
const calls: { handler: string; event: DynamoDBStreamEvent }[] = [];

/** The function fails on the first batch, as a throttled one does, and takes the next. */
const invoke = async (_entry: string, handler: string, event: unknown) => {
  calls.push({ handler, event: event as DynamoDBStreamEvent });
  const [first] = changes();
  const isFirst = changes().length === 1;

  return {
    batchItemFailures: isFirst
      ? [{ itemIdentifier: first?.Records[0]?.dynamodb?.SequenceNumber }]
      : [],
  };
};
const changes = () =>
  calls.filter(({ handler }) => handler === "onTicketChange").map(({ event }) => event);

beforeAll(async () => {
  database = await embeddedDatabase();
  const functions = Object.fromEntries(capabilities.map((name) => [name, { invoke }]));
  loop = new JobLoop(database.client, functions as Functions);
  await loop.start(database.endpoint);
});
afterAll(async () => {
  loop.stop();
  await database.stop();
});

test("what an earlier host left undone is swept up at the start", () => {
  expect(calls.map(({ handler }) => handler)).toContain("sweep");
});

test("a ticket that changes wakes its worker, again until it is taken, with keys alone", async () => {
  const Item = { pk: { S: "T#1" }, sk: { S: "P" }, reason: { S: "kept out of the stream" } };
  await database.client.send(new PutItemCommand({ TableName: "tickets", Item }));
  loop.wake();

  await vi.waitFor(() => expect(changes()).toHaveLength(2), { timeout: 10_000 });
  for (const { Records } of changes())
    expect(Records.map(({ dynamodb }) => dynamodb)).toEqual([
      expect.objectContaining({ Keys: { pk: { S: "T#1" }, sk: { S: "P" } } }),
    ]);
  expect(JSON.stringify(changes())).not.toContain("kept out");
});
