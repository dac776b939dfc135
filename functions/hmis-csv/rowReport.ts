import type { ImportRow, RowOutcome, RowReport } from "#shared/hmis-csv/import.ts";
import { deletionColumn } from "#shared/hmis-csv/importedColumns.ts";

/** What became of a row; `why` names a field and a rule. */
export const reported = (
  { file, line }: Pick<ImportRow, "file" | "line">,
  outcome: RowOutcome,
  why: { readonly field?: string; readonly reason?: string } = {},
): RowReport => ({ file, line, outcome, ...why });

export const refused = (row: ImportRow, field: string, reason: string): RowReport =>
  reported(row, "refused", { field, reason });

/** Nothing is deleted by an import: such a row is passed over. */
export const isDeletedRow = ({ fields }: ImportRow) => Boolean(fields[deletionColumn]);

export const deletedRow = (row: ImportRow): RowReport =>
  reported(row, "skipped", {
    field: deletionColumn,
    reason: "deleted at the source; an import deletes nothing",
  });
