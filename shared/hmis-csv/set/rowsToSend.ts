import type { ImportedYear, ImportRow } from "../import.ts";
import { deletionColumn, importedColumns } from "../importedColumns.ts";
import { csvRows } from "./csvRows.ts";
import { linesOf } from "./linesOf.ts";
import type { SurveyedImport } from "./survey.ts";

/** What the contract takes of one field; longer ones break a rule of every column and are refused there. */
const longestField = 500;

/** A file's rows with the columns that an import reads, and nothing more: what is not modelled is never sent. */
export async function* rowsToSend(
  { file, encoding, header, name, refused }: SurveyedImport,
  year: ImportedYear,
): AsyncGenerator<ImportRow> {
  const { needed, expected } = importedColumns(name, year);
  const columns = [...needed, ...expected, deletionColumn].flatMap((column) => {
    const at = header.indexOf(column);
    return at < 0 ? [] : [{ column, at }];
  });
  let isHeader = true;

  for await (const row of csvRows(linesOf(file, encoding))) {
    if (isHeader) isHeader = false;
    else if ("values" in row && !refused.has(row.line)) {
      const fields: Record<string, string> = {};
      for (const { column, at } of columns) {
        const value = row.values[at]?.trim();
        if (value) fields[column] = value.slice(0, longestField);
      }
      yield { file: name, line: row.line, fields };
    }
  }
}
