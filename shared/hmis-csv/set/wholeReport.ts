import type { FileReport, Import } from "../import.ts";
import type { SetSummary } from "./setSummary.ts";

/** A region's report of an import together with the rows that were refused before anything was sent. */
export function wholeReport(set: SetSummary, report: Import): Import {
  return {
    ...report,
    files: report.files.map((file) => withRefused(file, set)),
    rows: [...set.refusedRows, ...report.rows].sort(
      (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
    ),
    rowsNotListed: report.rowsNotListed + set.refusedNotListed,
  };
}

function withRefused(report: FileReport, { files }: SetSummary): FileReport {
  const found = files.find(({ name }) => name === report.file);
  if (!found) return report;

  return {
    ...report,
    refused: found.fault === undefined ? report.refused + found.refused : report.rows,
  };
}
