import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { identifiersModule } from "#infra/local/identifiersModule.ts";
import { median } from "./median.ts";
import { atMost, noted, type Row } from "./row.ts";

const lists = "shared/identifiers/lists/wordKinds.data.ts";
const runs = 9;

/** The finder as one module, and what it takes to have it ready in a fresh process. */
export async function identifiersSize(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "haven-identifiers-"));
  try {
    const file = join(folder, "identifiers.mjs");
    await identifiersModule(file);
    const whole = gz(readFileSync(file));
    const ofLists = gz(readFileSync(lists));
    const times = Array.from({ length: runs }, () => firstUse(file));

    return [
      atMost("Code and lists", whole, 350, "KB gz"),
      noted("  of it lists of words", ofLists, "KB gz"),
      noted("  of it code", whole - ofLists, "KB gz"),
      noted("Loading it in a fresh process", median(times.map(([load]) => load)), "ms"),
      noted(
        "The first note, for which the lists are decoded",
        median(times.map(([, first]) => first)),
        "ms",
      ),
      noted("The second", median(times.map(([, , second]) => second)), "ms"),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const gz = (contents: Uint8Array) => gzipSync(contents, { level: 9 }).length / 1_024;

const timed = `
  const times = [];
  const time = async (act) => {
    const before = process.threadCpuUsage();
    const answer = await act();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
    return answer;
  };
  const { findIdentifiers } = await time(() => import(process.argv[1]));
  await time(() => findIdentifiers("Met with her mother at the bus stop."));
  await time(() => findIdentifiers("Met with her mother at the bus stop."));
  process.stdout.write(JSON.stringify(times));
`;

/** Milliseconds of loading, of the first and of the second note. */
function firstUse(file: string): readonly [number, number, number] {
  const said = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", timed, pathToFileURL(file).href],
    { encoding: "utf8" },
  );
  const [load = Number.NaN, first = Number.NaN, second = Number.NaN]: number[] = JSON.parse(said);

  return [load, first, second];
}
