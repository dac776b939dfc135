import {
  type ImportedFile,
  type ImportedYear,
  importedFiles,
  type RowReport,
} from "#shared/hmis-csv/import.ts";
import { importedColumns } from "#shared/hmis-csv/importedColumns.ts";
import { StartProblem } from "../startProblem.ts";
import { csvRows } from "./csvRows.ts";
import { type Encoding, encodingOf } from "./encoding.ts";
import { linesOf } from "./lines.ts";
import type { Source, SourceFile } from "./source.ts";
import { Suspects } from "./suspects.ts";
import { yearOfSet } from "./yearOfSet.ts";

/** What one reading tells of a file. */
export interface Surveyed {
  readonly file: SourceFile;
  readonly encoding: Encoding;
  readonly header: readonly string[];
  readonly rows: number;
}

/** A file whose rows can be sent, and those of its rows that cannot. */
export interface SurveyedImport extends Surveyed {
  readonly name: ImportedFile;
  /** By line; they are reported and not sent. */
  readonly refused: ReadonlyMap<number, RowReport>;
}

export interface Survey {
  readonly year: ImportedYear;
  readonly all: readonly Surveyed[];
  readonly imported: ReadonlyMap<ImportedFile, SurveyedImport>;
  /** Files that are not sent at all, and why. */
  readonly refusedFiles: ReadonlyMap<ImportedFile, string>;
  readonly remarks: readonly string[];
}

/** Each file whose fault keeps these from being sent: they point to its rows, or it says whose they are. */
const follows: Partial<Record<ImportedFile, readonly ImportedFile[]>> = {
  "Project.csv": ["Organization.csv"],
  "Funder.csv": ["Project.csv"],
  "Client.csv": ["Project.csv", "Enrollment.csv"],
  "Enrollment.csv": ["Project.csv", "Client.csv"],
  "Exit.csv": ["Enrollment.csv"],
  "Services.csv": ["Enrollment.csv"],
};

/** Reads the whole set once before anything is sent: encodings, headers, how many rows, rows that are broken. */
export async function survey({ files }: Source): Promise<Survey> {
  const year = await yearOfSet(files);
  const all: Surveyed[] = [];
  const imported = new Map<ImportedFile, SurveyedImport>();
  const refusedFiles = new Map<ImportedFile, string>();
  const remarks: string[] = [];

  for (const file of files) {
    const name = importedFiles.find((each) => each === file.name);
    const columns = name && importedColumns(name, year);
    const read = await readThrough(file, columns?.key);
    all.push(read.surveyed);
    if (!name || !columns) continue;
    if (imported.has(name)) throw new StartProblem(`There are two files ${name}.`);

    const isMissing = (column: string) => !read.surveyed.header.includes(column);
    const missing = columns.needed.filter(isMissing);
    if (missing.length > 0) refusedFiles.set(name, `column ${missing.join(", ")} is missing`);
    for (const column of columns.expected.filter(isMissing))
      remarks.push(`${name}: column ${column} is missing; its rows come in without it`);

    imported.set(name, { ...read.surveyed, name, refused: await refusedRows(read, name) });
  }

  spread(refusedFiles, imported);
  return { year, all, imported, refusedFiles, remarks };
}

function spread(
  refusedFiles: Map<ImportedFile, string>,
  imported: ReadonlyMap<ImportedFile, unknown>,
): void {
  for (const _ of importedFiles) {
    for (const name of importedFiles) {
      const fault = follows[name]?.find((each) => refusedFiles.has(each));
      if (fault && imported.has(name) && !refusedFiles.has(name))
        refusedFiles.set(name, `its rows need ${fault}, which was refused`);
    }
  }
}

interface ReadThrough {
  readonly surveyed: Surveyed;
  readonly broken: ReadonlyMap<number, string>;
  readonly suspects: ReadonlySet<string>;
  readonly keyAt: number;
}

async function readThrough(file: SourceFile, key: string | undefined): Promise<ReadThrough> {
  const encoding = await encodingOf(file.open());
  const broken = new Map<number, string>();
  const suspects = new Suspects();
  let header: string[] | undefined;
  let keyAt = -1;
  let rows = 0;

  for await (const row of csvRows(linesOf(file, encoding))) {
    if (!header) {
      header = "values" in row ? row.values.map((name) => name.trim()) : [];
      keyAt = key === undefined ? -1 : header.indexOf(key);
      continue;
    }
    rows += 1;
    if ("reason" in row) broken.set(row.line, row.reason);
    else if (keyAt >= 0) suspects.add(row.values[keyAt]?.trim() ?? "");
  }

  const surveyed = { file, encoding, header: header ?? [], rows };
  return { surveyed, broken, suspects: suspects.found, keyAt };
}

/** Broken rows, and of two with the same primary key the second. */
async function refusedRows(
  { surveyed, broken, suspects, keyAt }: ReadThrough,
  file: ImportedFile,
): Promise<Map<number, RowReport>> {
  const refused = new Map<number, RowReport>();
  for (const [line, reason] of broken)
    refused.set(line, { file, line, outcome: "refused", reason });
  if (suspects.size === 0) return refused;

  const firstLines = new Map<string, number>();
  for await (const row of csvRows(linesOf(surveyed.file, surveyed.encoding))) {
    if ("reason" in row) continue;
    const { line } = row;
    const key = row.values[keyAt]?.trim() ?? "";
    if (key === "" || !suspects.has(key)) continue;

    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line);
    else {
      const field = surveyed.header[keyAt];
      const reason = `the same ID as in line ${first}`;
      refused.set(line, { file, line, outcome: "refused", ...(field && { field }), reason });
    }
  }

  return refused;
}
