import type { FileReport, Import, RowReport } from "#shared/hmis-csv/import.ts";
import { setSummary } from "#shared/hmis-csv/set/setSummary.ts";
import type { Survey } from "#shared/hmis-csv/set/survey.ts";
import { wholeReport } from "#shared/hmis-csv/set/wholeReport.ts";

/** What became of every file, and of each row that did not simply come in; never a value. */
export function importReport(set: Survey, ofTheRegion: Import): string {
  const report = wholeReport(setSummary(set), ofTheRegion);
  const refused = report.rows.filter(({ outcome }) => outcome === "refused");
  const others = report.rows.filter(({ outcome }) => outcome !== "refused");

  return [
    ...table(report.files),
    ...(report.identitiesDropped > 0
      ? ["", `${report.identitiesDropped} identities were dropped: the records are anonymous.`]
      : []),
    ...section(
      "Refused files",
      [...set.refusedFiles].map(([file, why]) => `${file}: ${why}`),
    ),
    ...section("Remarks", set.remarks),
    ...section("Refused rows", refused.map(rowLine)),
    ...section("Rows to look at", others.map(rowLine)),
    ...(report.rowsNotListed > 0 ? [`and ${report.rowsNotListed} more.`] : []),
  ].join("\n");
}

function table(files: readonly FileReport[]): string[] {
  const columns = ["rows", "imported", "unchanged", "skipped", "refused"] as const;
  const width = Math.max(...files.map(({ file }) => file.length), 4);
  const head = ["file".padEnd(width), ...columns.map((name) => name.padStart(10))].join("");
  const modelled = files.filter((file) => file.modelled);
  const counted = files.filter((file) => !file.modelled);

  return [
    head,
    ...modelled.map((file) =>
      [file.file.padEnd(width), ...columns.map((name) => String(file[name]).padStart(10))].join(""),
    ),
    ...counted.map(
      ({ file, rows }) =>
        `${file.padEnd(width)}${String(rows).padStart(10)}   not modelled, not sent`,
    ),
  ];
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", `${title}:`, ...lines.map((line) => `  ${line}`)] : [];

const rowLine = ({ file, line, field, reason, outcome }: RowReport) =>
  `${file} line ${line}${field ? `, ${field}` : ""}: ${reason ?? outcome}`;
