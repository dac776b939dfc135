import {
  type BatchReport,
  type ImportBatch,
  type RowOutcome,
  rowOutcomes,
} from "#shared/hmis-csv/import.ts";
import type { StoredBatch } from "./importTable.ts";
import { reported } from "./rowReport.ts";

/** A report as it is kept: a letter for each row, and in full only those that have a reason. */
export function storedBatch(body: ImportBatch, bodyMac: string, report: BatchReport): StoredBatch {
  const counts: StoredBatch["counts"] = {};
  if ("rows" in body) {
    for (const { file, outcome } of report.rows) {
      const own = counts[file] ?? { imported: 0, unchanged: 0, skipped: 0, refused: 0 };
      own[outcome] += 1;
      counts[file] = own;
    }
  }

  return {
    bodyMac,
    outcomes: "rows" in body ? report.rows.map(({ outcome }) => outcome[0]).join("") : "",
    reasons: report.rows.filter(({ reason }) => reason !== undefined),
    counts,
    identitiesDropped: report.identitiesDropped,
  };
}

/** The report again, for the same body. */
export function withOutcomes(body: ImportBatch, stored: StoredBatch): BatchReport {
  const { reasons, outcomes, identitiesDropped } = stored;
  if (!("rows" in body)) return { rows: reasons, identitiesDropped };

  return {
    rows: body.rows.map(
      (row, index) =>
        reasons.find(({ file, line }) => file === row.file && line === row.line) ??
        reported(row, outcomeOf(outcomes[index])),
    ),
    identitiesDropped,
  };
}

const outcomeOf = (letter: string | undefined): RowOutcome =>
  rowOutcomes.find((outcome) => outcome[0] === letter) ?? "unchanged";
