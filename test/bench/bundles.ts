import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { bundleOptions } from "#infra/aws/bundle.ts";
import { tables } from "#infra/tables.ts";
import { bundleSizes, finderSize } from "./bundleSizes.ts";
import { median } from "./median.ts";
import { atMost, noted, type Row } from "./row.ts";

const runs = 20;
const baseline = "test/bench/loadBaseline.ts";

/** Size of each function's bundle, and how long a fresh process takes to load it. */
export async function bundles(): Promise<Row[]> {
  const sizes = await bundleSizes();
  const loads = await loadTimes([baseline, ...sizes.map(({ entry }) => entry)]);
  const least = loads.get(baseline) ?? Number.NaN;

  return [
    noted("load of the two clients alone", least, "ms"),
    atMost("finder, beside those that use it", (await finderSize()).kilobytesGz, 350, "KB gz"),
    ...sizes.flatMap(({ entry, kilobytesGz }) => {
      const load = loads.get(entry) ?? Number.NaN;
      const name = `${basename(dirname(entry))} ${basename(entry, ".ts")}`;

      return [
        atMost(`${name}: bundle`, kilobytesGz, 125, "KB gz"),
        atMost(`${name}: load, ${load.toFixed(0)} ms`, load / least, 1.25, "×"),
      ];
    }),
  ];
}

/** Milliseconds of `require`, the median of fresh processes; every bundle once a round, so that drift hits all. */
async function loadTimes(entries: readonly string[]): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "haven-bundles-"));
  try {
    const files = new Map(entries.map((entry, at) => [entry, join(folder, `${at}.cjs`)]));
    for (const [entry, outfile] of files) await build({ ...bundleOptions(entry), outfile });

    const times = new Map(entries.map((entry) => [entry, [] as number[]]));
    for (let run = 0; run < runs; run++)
      for (const [entry, file] of files) times.get(entry)?.push(await loadTime(file));

    return new Map([...times].map(([entry, some]) => [entry, median(some)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In CPU time of the thread that loads, which other programs of the machine do not lengthen. */
const timedRequire = `
  const start = process.threadCpuUsage();
  require(process.argv[1]);
  const { user, system } = process.threadCpuUsage(start);
  process.stdout.write(String((user + system) / 1000));
  process.exit();
`;

async function loadTime(file: string): Promise<number> {
  const child = spawn(process.execPath, ["-e", timedRequire, file], {
    env: onLambda,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const [time, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  if (child.exitCode !== 0) throw new Error(said);

  return Number(time);
}

/** The environment that a function finds on Lambda; nothing is called. */
const onLambda = {
  AWS_REGION: "us-west-2",
  REGION_ID: "bench",
  REGION_KEY_ID: "bench",
  TIME_ZONE: "America/Los_Angeles",
  ...Object.fromEntries(Object.keys(tables).map((name) => [`${name.toUpperCase()}_TABLE`, name])),
};
