import type { ImportBatch, ImportedFile, ImportRow } from "../import.ts";
import { clientGroups } from "./clientGroups.ts";
import { grouped } from "./grouped.ts";
import { householdsIn } from "./householdsIn.ts";
import { pack } from "./pack.ts";
import { rowsToSend } from "./rowsToSend.ts";
import type { Survey } from "./survey.ts";

/** How many rows are held at a time, whatever the size of a file. */
const mostHeld = 20_000;
/** What one transaction writes of a client, at most. */
const mostOfClient = 80;
/** Half of what the contract takes: the bar moves on every second, and no function works for long. */
const mostRows = 250;
const mostHouseholds = 100;

/**
 * A set as batches, step by step: the batches of a step may be on their way together, the next step waits for
 * them. The same set always gives the same batches, so that an import that was cut off finds its place again.
 */
export async function* batchSteps(set: Survey): AsyncGenerator<ImportBatch[]> {
  for (const file of ["Organization.csv", "Project.csv", "Funder.csv"] as const)
    for await (const rows of windows(read(set, file))) yield batchesOf(rows.map((row) => [row]));

  for (let part = 0; part < partsOf(set); part++) yield* clientSteps(set, part);
  for (let part = 0; part < partsOf(set); part++) {
    const rows = await partOf(set, part, "HouseholdID", ["Enrollment.csv"]);
    const households = pack(
      householdsIn(rows).map((household) => [household]),
      mostHouseholds,
    );
    if (households.length > 0) yield households.map((some) => ({ households: some }));
  }
  for await (const rows of windows(read(set, "Services.csv")))
    yield batchesOf(inTurns([...grouped(rows, "PersonalID").values()]).flat());
}

/** Clients with their enrollments and exits. Whoever has more rows than a transaction takes goes on in the next step. */
async function* clientSteps(set: Survey, part: number): AsyncGenerator<ImportBatch[]> {
  const files = ["Client.csv", "Enrollment.csv", "Exit.csv"] as const;
  const rows = await partOf(set, part, "PersonalID", files);

  for (const turn of inTurns(clientGroups(rows))) yield batchesOf(turn);
}

const batchesOf = (groups: readonly (readonly ImportRow[])[]): ImportBatch[] =>
  pack(groups, mostRows).map((rows) => ({ rows }));

/** First the first rows of every group, then the next ones of those that have more. */
function inTurns(groups: readonly (readonly ImportRow[])[]): ImportRow[][][] {
  const turns: ImportRow[][][] = [];
  for (let from = 0; groups.some(({ length }) => length > from); from += mostOfClient)
    turns.push(
      groups.flatMap((group) =>
        group.length > from ? [group.slice(from, from + mostOfClient)] : [],
      ),
    );

  return turns;
}

async function* read(set: Survey, file: ImportedFile): AsyncGenerator<ImportRow> {
  const surveyed = set.imported.get(file);
  if (surveyed && !set.refusedFiles.has(file)) yield* rowsToSend(surveyed, set.year);
}

async function* windows(rows: AsyncIterable<ImportRow>): AsyncGenerator<ImportRow[]> {
  let window: ImportRow[] = [];
  for await (const row of rows) {
    window.push(row);
    if (window.length < mostHeld) continue;
    yield window;
    window = [];
  }
  if (window.length > 0) yield window;
}

/** Large files are read several times, each time for another part of the people (or households) in them. */
function partsOf({ imported }: Survey): number {
  const rows = (["Client.csv", "Enrollment.csv", "Exit.csv"] as const).map(
    (file) => imported.get(file)?.rows ?? 0,
  );

  return Math.max(1, Math.ceil(rows.reduce((sum, count) => sum + count, 0) / mostHeld));
}

async function partOf(
  set: Survey,
  part: number,
  column: "PersonalID" | "HouseholdID",
  files: readonly ImportedFile[],
): Promise<ImportRow[]> {
  const parts = partsOf(set);
  const rows: ImportRow[] = [];
  for (const file of files)
    for await (const row of read(set, file))
      if (remainder(row.fields[column] ?? "", parts) === part) rows.push(row);

  return rows;
}

/** Spreads IDs evenly (FNV-1a). */
function remainder(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++)
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;

  return hash % parts;
}
