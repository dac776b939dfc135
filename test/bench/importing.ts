import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { writeBenchSet } from "./benchSet.ts";
import { median } from "./median.ts";
import { atMost, noted, type Row, remark } from "./row.ts";
import { startedRegion } from "./startedRegion.ts";

/** Several imports, but no more once they have taken this long together, in seconds. */
const runs = 3;
const patience = 25;

/** `npm run import` of the set that `HAVEN_BENCH_SET` names, or of one made here, into a fresh region each time. */
export async function importing(): Promise<Row[]> {
  const given = process.env.HAVEN_BENCH_SET;
  const folder = given ? resolve(process.env.INIT_CWD ?? ".", given) : writeBenchSet();
  try {
    const { first, second } = await importTwice(folder);
    const seconds = [first.seconds];
    while (seconds.length < runs && sum(seconds) < patience)
      seconds.push((await importOnce(folder)).seconds);

    return [
      atMost("import", median(seconds), 20, "s"),
      noted("the same set again", second.seconds, "s"),
      remark(given ? "the set that HAVEN_BENCH_SET names:" : "a set made here:"),
      ...first.report.map(remark),
    ];
  } finally {
    if (!given) rmSync(folder, { recursive: true });
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const importOnce = (folder: string) => inFreshRegion((env) => importInto(env, folder));

const importTwice = (folder: string) =>
  inFreshRegion(async (env) => ({
    first: await importInto(env, folder),
    second: await importInto(env, folder),
  }));

async function inFreshRegion<Result>(work: (env: NodeJS.ProcessEnv) => Promise<Result>) {
  const region = await startedRegion();
  try {
    const { port, dataFolder } = region;
    return await work({ ...process.env, PORT: String(port), HAVEN_DATA: dataFolder });
  } finally {
    await region.stopAndForget();
  }
}

async function importInto(env: NodeJS.ProcessEnv, folder: string) {
  const start = performance.now();
  const child = spawn("npm", ["run", "-s", "import", "--", folder], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const [report, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  if (child.exitCode !== 0) throw new Error(said);
  const seconds = (performance.now() - start) / 1000;

  return {
    seconds,
    report: report.split("\n").filter((line) => /^file|\.csv.*\d$/.test(line)),
  };
}
