import type { ImportBatch } from "#shared/hmis-csv/import.ts";
import { importedFiles } from "#shared/hmis-csv/importedFiles.ts";
import { batchSteps } from "#shared/hmis-csv/set/batchSteps.ts";
import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import { type SetSummary, setSummary } from "#shared/hmis-csv/set/setSummary.ts";
import { csvFiles, type SourceFile } from "#shared/hmis-csv/set/sourceFiles.ts";
import { type Survey, survey } from "#shared/hmis-csv/set/survey.ts";
import { zipEntry, zipPaths } from "#shared/hmis-csv/set/unzipped.ts";
import type { ChosenSet } from "./chosenSet.ts";

/** As many as the region's own report lists. */
const mostListed = 5000;
/** Read at a time; a zip may unpack to a thousand times as much. */
const pieceBytes = 2 ** 17;

/** Which file is read now, and how many of how many that is. */
export interface Reading {
  readonly file: string;
  readonly n: number;
  readonly of: number;
}

/** Reads a chosen set piece by piece, as the import command does. Runs in a worker; memory stays flat. */
export class SetReader {
  #survey: Survey | undefined;
  #steps: AsyncGenerator<ImportBatch[]> | undefined;

  /** Throws SetProblem where this is no set that can be imported. */
  async summary(chosen: ChosenSet, tell: (reading: Reading) => void): Promise<SetSummary> {
    const files = await filesOf(chosen);
    const has = (name: string) => files.some((file) => file.name === name);
    if (files.length === 0) throw new SetProblem("no-csv");
    if (!has("Export.csv") && !has("Client.csv")) throw new SetProblem("not-a-set");
    if (!importedFiles.some(has)) throw new SetProblem("nothing-imported");

    let n = 0;
    this.#survey = await survey({ files }, (file) => {
      n += 1;
      tell({ file, n, of: files.length });
    });
    this.#steps = batchSteps(this.#survey);

    return setSummary(this.#survey, mostListed);
  }

  /** The batches of the next step; undefined after the last. */
  async next(): Promise<ImportBatch[] | undefined> {
    const step = await this.#steps?.next();

    return step?.done ? undefined : step?.value;
  }
}

async function filesOf(chosen: ChosenSet): Promise<SourceFile[]> {
  if ("files" in chosen)
    return csvFiles(chosen.files.map(({ path, file }) => ({ path, open: () => pieces(file) })));

  const zip = { name: chosen.zip.name, open: () => pieces(chosen.zip) };
  const paths = await zipPaths(zip);
  return csvFiles(paths.map((path) => ({ path, open: () => zipEntry(zip, path) })));
}

async function* pieces(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceBytes)
    yield new Uint8Array(
      await file
        .slice(at, at + pieceBytes)
        .arrayBuffer()
        .catch((cause: unknown) => {
          throw new SetProblem("unreadable", file.name, { cause });
        }),
    );
}
