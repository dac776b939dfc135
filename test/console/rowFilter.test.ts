import { describe, expect, test } from "vitest";
import type { RowReport } from "#shared/hmis-csv/import.ts";
import { reportCsv } from "../../console/hmis-csv/reportCsv.ts";
import { RowFilter } from "../../console/hmis-csv/rowFilter.svelte.ts";

const row = (line: number, more: Partial<RowReport> = {}): RowReport => ({
  file: "Client.csv",
  line,
  outcome: "refused",
  ...more,
});

const rows = [
  ...Array.from({ length: 150 }, (_, n) => row(n + 2)),
  row(7, { file: "Exit.csv" }),
  row(8, { outcome: "skipped" }),
];

describe("the rows of a report", () => {
  test("are shown a hundred at a time", () => {
    const filter = new RowFilter(() => rows);
    expect([filter.shown.length, filter.hasMore]).toEqual([100, true]);

    filter.more();

    expect([filter.shown.length, filter.hasMore]).toEqual([152, false]);
  });

  test("are found by file and by what became of them", () => {
    const filter = new RowFilter(() => rows);
    expect([filter.files, filter.outcomes]).toEqual([
      ["Client.csv", "Exit.csv"],
      ["refused", "skipped"],
    ]);

    filter.file = "Client.csv";
    filter.outcome = "skipped";

    expect(filter.found.map(({ line }) => line)).toEqual([8]);
  });

  test("are all there on paper", () => {
    const filter = new RowFilter(() => rows);

    filter.showAll();

    expect(filter.shown.length).toBe(152);
  });

  test("become a CSV file whose reasons may hold commas and quotation marks", () => {
    const reason = 'needs "Project.csv", which was refused';

    expect(reportCsv([row(2, { field: "DOB", reason }), row(3)])).toBe(
      [
        "file,line,outcome,field,reason",
        'Client.csv,2,refused,DOB,"needs ""Project.csv"", which was refused"',
        "Client.csv,3,refused,,",
        "",
      ].join("\r\n"),
    );
  });
});
