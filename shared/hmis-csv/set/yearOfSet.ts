import type { ImportedYear } from "../import.ts";
import { standardsYearOf } from "../standardsYearOf.ts";
import { csvRows } from "./csvRows.ts";
import { encodingOf } from "./encodingOf.ts";
import { linesOf } from "./linesOf.ts";
import { SetProblem } from "./setProblem.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** The standards a set follows: Export.csv says so, else the columns of Client.csv tell. */
export async function yearOfSet(files: readonly SourceFile[]): Promise<ImportedYear> {
  const [header, values] = await firstRecords(files, "Export.csv");
  const version = values?.[header?.indexOf("CSVVersion") ?? -1];
  if (version) {
    const year = standardsYearOf(version);
    if (!year) throw new SetProblem("other-standards", "Export.csv");
    return year;
  }

  const [columns] = await firstRecords(files, "Client.csv");
  return columns?.includes("Woman") ? "FY2024" : "FY2026";
}

/** The header and the first row. */
async function firstRecords(files: readonly SourceFile[], name: string): Promise<string[][]> {
  const file = files.find((each) => each.name === name);
  const records: string[][] = [];
  if (!file) return records;

  for await (const row of csvRows(linesOf(file, await encodingOf(file.open())))) {
    records.push("values" in row ? row.values.map((value) => value.trim()) : []);
    if (records.length === 2) break;
  }
  return records;
}
