import { DatabaseSync } from "node:sqlite";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, expect, test } from "vitest";
import { indexStreams } from "#infra/local/indexStreams.ts";
import { embeddedDatabase } from "../support/embeddedDatabase.ts";

const { client, file, stop } = await embeddedDatabase();
afterAll(stop);

const audit = (sk: string) =>
  client.send(
    new PutItemCommand({ TableName: "audit", Item: { pk: { S: "C#one" }, sk: { S: sk } } }),
  );

/** How the database finds the last number of a stream, which it does with every entry on the trail. */
function wayToTheLastNumber(): string {
  const db = new DatabaseSync(file);
  const steps = db
    .prepare(
      "EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'audit'",
    )
    .all();
  db.close();

  return steps.map(({ detail }) => detail).join("; ");
}

test("an entry on the trail takes no longer the more entries there are", async () => {
  await audit("before");
  expect(wayToTheLastNumber()).not.toContain("INDEX");

  indexStreams(file);
  indexStreams(file);
  await audit("after");

  expect(wayToTheLastNumber()).toContain("INDEX");
});
