import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { buildConsole } from "#infra/local/consoleBuild.ts";
import { freePort } from "#infra/local/freePort.ts";
import { median } from "./median.ts";
import { atMost, noted, type Row } from "./row.ts";

const runs = 5;

/** `npm start` as somebody types it, until the API and the console answer. */
export async function starting(): Promise<Row[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), "haven-bench-"));
  try {
    await buildConsole(() => undefined);
    const first = await secondsUntilServing(dataFolder);
    const later: number[] = [];
    for (let run = 0; run < runs; run++) later.push(await secondsUntilServing(dataFolder));

    return [
      noted("first start, packages and console already there", first, "s"),
      atMost("second start", median(later), 3, "s"),
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function secondsUntilServing(dataFolder: string): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn("npm", ["start"], {
    env: { ...process.env, PORT: String(port), HAVEN_DATA: dataFolder, HAVEN_POLICY: "" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaint = text(child.stderr);
  const closed = once(child, "close");

  await answers(child, `http://localhost:${port}/api/openapi.json`);
  await answers(child, `http://localhost:${port}/`);
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== null) throw new Error(await complaint);

  child.kill("SIGTERM");
  await closed;

  return seconds;
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await wait(10);
  }
}
