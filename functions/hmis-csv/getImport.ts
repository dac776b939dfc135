import { everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type { FileReport, Import, RowReport } from "#shared/hmis-csv/import.ts";
import { importedFiles } from "#shared/hmis-csv/importedFiles.ts";
import { importVisibility } from "#shared/hmis-csv/visibility.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { Operation } from "../http/request.ts";
import type { ImportTable, StoredImport } from "./importTable.ts";

/** More rows than a person reads; each batch's own answer named them too. */
const mostRows = 5000;

export const getImport =
  (imports: ImportTable): Operation<Routes["hmisCsv"]["getImport"]> =>
  async ({ params }) => {
    const stored = await imports.get(params.importId);
    if (!stored) throw new ProblemError("not-found");

    return showImport(imports, stored);
  };

/** The import with what its batches came to so far. */
export async function showImport(
  imports: ImportTable,
  { importId, startedAt, standardsYear, files }: StoredImport,
): Promise<Viewed<Import>> {
  const reports = new Map(
    files.map(({ name, rows }): [string, FileReport] => [name, emptyReport(name, rows)]),
  );
  const rows: RowReport[] = [];
  let rowsNotListed = 0;
  let identitiesDropped = 0;

  for await (const batch of imports.batches(importId)) {
    for (const [file, counts] of Object.entries(batch.counts)) {
      const report = reports.get(file) ?? emptyReport(file, 0);
      for (const outcome of ["imported", "unchanged", "skipped", "refused"] as const)
        report[outcome] += counts[outcome];
      reports.set(file, report);
    }
    identitiesDropped += batch.identitiesDropped;
    rows.push(...batch.reasons.slice(0, mostRows - rows.length));
    rowsNotListed += Math.max(0, batch.reasons.length - (mostRows - rows.length));
  }

  return view<Import>(importVisibility, everything, {
    importId,
    startedAt,
    standardsYear,
    files: [...reports.values()],
    rows,
    rowsNotListed,
    identitiesDropped,
  });
}

const emptyReport = (file: string, rows: number): FileReport => ({
  file,
  modelled: importedFiles.some((each) => each === file),
  rows,
  imported: 0,
  unchanged: 0,
  skipped: 0,
  refused: 0,
});
