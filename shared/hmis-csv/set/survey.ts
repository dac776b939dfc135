import type { ImportedFile, ImportedYear, RowReport } from "../import.ts";
import { importedColumns } from "../importedColumns.ts";
import { importedFiles } from "../importedFiles.ts";
import { readThrough, refusedRows, type Surveyed } from "./readThrough.ts";
import { SetProblem } from "./setProblem.ts";
import type { SourceFile } from "./sourceFiles.ts";
import { yearOfSet } from "./yearOfSet.ts";

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

/**
 * Reads the whole set once before anything is sent: encodings, headers, how many rows, rows that are broken.
 * `reading` hears of each file by its name before it is read.
 */
export async function survey(
  { files }: { readonly files: readonly SourceFile[] },
  reading: (file: string) => void = () => undefined,
): Promise<Survey> {
  const year = await yearOfSet(files);
  const all: Surveyed[] = [];
  const imported = new Map<ImportedFile, SurveyedImport>();
  const refusedFiles = new Map<ImportedFile, string>();
  const remarks: string[] = [];

  for (const file of files) {
    const name = importedFiles.find((each) => each === file.name);
    const columns = name && importedColumns(name, year);
    reading(file.name);
    const read = await readThrough(file, columns?.key);
    all.push(read.surveyed);
    if (!name || !columns) continue;
    if (imported.has(name)) throw new SetProblem("two-files", name);

    const isMissing = (column: string) => !read.surveyed.header.includes(column);
    const missing = columns.needed.filter(isMissing);
    if (read.surveyed.header.length === 0) refusedFiles.set(name, noHeader);
    else if (missing.length > 0) refusedFiles.set(name, `column ${missing.join(", ")} is missing`);
    for (const column of refusedFiles.has(name) ? [] : columns.expected.filter(isMissing))
      remarks.push(`${name}: column ${column} is missing; its rows come in without it`);

    imported.set(name, { ...read.surveyed, name, refused: await refusedRows(read, name) });
  }

  spread(refusedFiles, imported);
  return { year, all, imported, refusedFiles, remarks };
}

const noHeader = "it is empty, or its first line names no columns";

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
