import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { dynamoDb } from "#functions/aws/documentClient.ts";
import { grants } from "#infra/grants.ts";
import { enforceGrants } from "./enforceGrants.ts";
import type { Invocation, Outcome, ThreadData } from "./invocation.ts";

type Handler = (event: unknown, context: object) => Promise<unknown>;

// The grants come before the function: it never holds a connection without them.
const { capability } = workerData as ThreadData;
enforceGrants(dynamoDb, grants[capability]);

parentPort?.on("message", async (invocation: Invocation) => {
  parentPort?.postMessage(await outcomeOf(invocation));
});

async function outcomeOf({ id, entry, handler, event }: Invocation): Promise<Outcome> {
  try {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(entry)).href);
    const call = module[handler] as Handler;
    const context = { functionName: capability, getRemainingTimeInMillis: () => 30_000 };

    return { id, result: await call(event, context) };
  } catch (error) {
    // Of an error only its class leaves the thread: a message may quote a value.
    return { id, error: error instanceof Error ? error.name : "unknown" };
  }
}
