import { Delivery } from "../../console/hmis-csv/delivery.svelte.ts";
import { ImportRun } from "../../console/hmis-csv/importRun.svelte.ts";
import { KeptImport } from "../../console/hmis-csv/keptImport.ts";
import { SetReader } from "../../console/hmis-csv/setReader.ts";
import { aSet } from "../hmis-csv/aSet.ts";
import { aChosenSet } from "./aChosenSet.ts";
import type { AnImportApi } from "./anImportApi.ts";

/** The reading itself, without the worker around it. */
const reader = () => {
  const set = new SetReader();

  return {
    summary: set.summary.bind(set),
    next: set.next.bind(set),
    end: () => undefined,
  };
};

/** What a browser keeps over a reload. */
export class AStorage extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, text: string) => void this.set(key, text);
  removeItem = (key: string) => void this.delete(key);
}

export const runOf = (api: AnImportApi, storage = new AStorage()) =>
  new ImportRun(
    api.calls,
    new KeptImport(storage),
    reader,
    () => new Delivery(() => Promise.resolve()),
  );

/** Several batches: more services than one takes. */
export const manyServices = () =>
  aChosenSet({
    "Export.csv": "ExportID,CSVVersion\nX,2026 v1.0\n",
    ...aSet({
      Client: [{}],
      Enrollment: [{}],
      Services: Array.from({ length: 1200 }, (_, n) => ({
        ServicesID: `S${n}`,
        PersonalID: `C${n}`,
      })),
    }),
  });

export const chosen = async (run: ImportRun, set = manyServices()) => {
  await run.choose(set);
  return run;
};
