import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, chmodSync, constants, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { freePort } from "./freePort.ts";
import { end, type RunningProcess, runningProcess, stillRuns } from "./runningProcess.ts";
import { secretFile } from "./secretFile.ts";
import type { Settings } from "./settings.ts";
import { StartProblem } from "./startProblem.ts";

export interface Database {
  readonly endpoint: string;
  /** The SQLite file behind it; undefined when the database is somewhere else. */
  readonly file: string | undefined;
  /** Called when the database ends by itself. */
  readonly onEnd: (listener: () => void) => void;
  readonly stop: () => Promise<void>;
}

interface Note extends RunningProcess {
  readonly endpoint: string;
  readonly host: RunningProcess;
}

/**
 * Starts the embedded database on the region's file. One that outlived an earlier host, after a kill -9,
 * is ended first: two on one file do not notice each other.
 */
export async function startDatabase({ dataFolder, databaseEndpoint }: Settings): Promise<Database> {
  if (databaseEndpoint) return elsewhere(databaseEndpoint);

  const former = noteIn(dataFolder);
  if (former && former.host.pid !== process.pid && stillRuns(former.host))
    throw new StartProblem(
      "Haven runs on this data folder already. Stop it first, or set HAVEN_DATA to another folder.",
    );
  if (former) await end(former);

  const port = await freePort();
  const file = join(dataFolder, "haven.db");
  secretFile(file, () => "");
  const child = spawn(
    embeddedBinary(),
    ["serve", "--host", "127.0.0.1", "-p", String(port), "--db-path", file],
    // A process group of its own: Ctrl-C reaches the host alone, which stops it last.
    { stdio: "ignore", detached: true },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  writeNote(dataFolder, child, endpoint);
  await untilHealthy(child, endpoint);

  return {
    endpoint,
    file,
    onEnd: (listener) => child.once("exit", listener),
    stop: async () => {
      child.removeAllListeners("exit");
      process.removeListener("exit", kill);
      const running = child.pid && runningProcess(child.pid);
      if (running) await end(running);
      rmSync(noteFile(dataFolder), { force: true });
    },
  };
}

/** The database of a host that runs on this data folder right now. */
export function runningDatabase({ dataFolder, databaseEndpoint }: Settings): Database | undefined {
  if (databaseEndpoint) return elsewhere(databaseEndpoint);

  const note = noteIn(dataFolder);
  return note && stillRuns(note) ? elsewhere(note.endpoint) : undefined;
}

/** A client for the host itself, which makes tables and reads streams and accounts. */
export const clientOf = ({ endpoint }: Database): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

const elsewhere = (endpoint: string): Database => ({
  endpoint,
  file: undefined,
  onEnd: () => undefined,
  stop: async () => undefined,
});

const noteFile = (dataFolder: string) => join(dataFolder, "database.json");

/** Undefined when there is none, or a kill left half of one. */
function noteIn(dataFolder: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(noteFile(dataFolder), "utf8")) as Note;
  } catch {
    return undefined;
  }
}

function writeNote(dataFolder: string, child: ChildProcess, endpoint: string): void {
  const running = child.pid && runningProcess(child.pid);
  const host = runningProcess(process.pid);
  if (!running || !host) throw new StartProblem("The embedded database did not start.");

  const note: Note = { ...running, endpoint, host };
  writeFileSync(noteFile(dataFolder), JSON.stringify(note), { mode: 0o600 });
}

/** The path of the embedded database's binary. */
export function embeddedBinary(): string {
  const name = "@dynoxide/linux-x64/package.json";
  try {
    const binary = join(dirname(createRequire(import.meta.url).resolve(name)), "dynoxide");
    try {
      accessSync(binary, constants.X_OK);
    } catch {
      chmodSync(binary, 0o755);
    }
    return binary;
  } catch (cause) {
    throw new StartProblem(
      "The embedded database runs on Linux x64 alone. Set DYNAMODB_ENDPOINT to a DynamoDB of your own.",
      { cause },
    );
  }
}

async function untilHealthy(child: ChildProcess, endpoint: string): Promise<void> {
  for (let tries = 0; tries < 500 && child.exitCode === null; tries++) {
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer?.ok) return;
    await wait(10);
  }
  throw new StartProblem("The embedded database cannot open the region's file haven.db.");
}
