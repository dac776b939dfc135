import type { RowReport } from "#shared/hmis-csv/import.ts";

const columns = ["file", "line", "outcome", "field", "reason"] as const;

/** A report's rows as CSV (RFC 4180): where and why, never a value of the set. */
export const reportCsv = (rows: readonly RowReport[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))]
    .map((values) => `${values.map(quoted).join(",")}\r\n`)
    .join("");

const quoted = (value: string) =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
