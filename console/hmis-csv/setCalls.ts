import type { ImportBatch } from "#shared/hmis-csv/import.ts";
import type { SetRule } from "#shared/hmis-csv/set/setProblem.ts";
import type { SetSummary } from "#shared/hmis-csv/set/setSummary.ts";
import type { ChosenSet } from "./chosenSet.ts";
import type { Reading } from "./setReader.ts";

/** What the page asks of the worker: to read a set, then step by step for its batches. */
export type Call = ChosenSet | "next";

export type Answer =
  | { readonly reading: Reading }
  | { readonly summary: SetSummary }
  | { readonly step: ImportBatch[] | undefined }
  | { readonly refused: { readonly rule: SetRule; readonly subject: string } };
