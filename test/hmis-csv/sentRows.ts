import { openSource } from "#infra/local/import/source.ts";
import type { ImportBatch, ImportRow } from "#shared/hmis-csv/import.ts";
import { batchSteps } from "#shared/hmis-csv/set/batchSteps.ts";
import { type Survey, survey } from "#shared/hmis-csv/set/survey.ts";
import { folderOf } from "./folderOf.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

export const surveyOf = async (files: Files): Promise<Survey> =>
  survey(await openSource(folderOf(files)));

/** What the command would send of a set, in order. */
export async function batchesOf(set: Survey): Promise<ImportBatch[]> {
  const batches: ImportBatch[] = [];
  for await (const step of batchSteps(set)) batches.push(...step);

  return batches;
}

export const rowsIn = (batches: readonly ImportBatch[]): ImportRow[] =>
  batches.flatMap((batch) => ("rows" in batch ? batch.rows : []));

export const rowsOf = async (files: Files): Promise<ImportRow[]> =>
  rowsIn(await batchesOf(await surveyOf(files)));
