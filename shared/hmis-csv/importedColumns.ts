import { demographicNames } from "../hmis/demographics.ts";
import type { ImportedFile, ImportedYear } from "./import.ts";
import { clientColumns } from "./rows/client.ts";
import { enrollmentColumns } from "./rows/enrollment.ts";
import { exitColumns } from "./rows/exit.ts";
import { funderColumns } from "./rows/funder.ts";
import { organizationColumns } from "./rows/organization.ts";
import { projectColumns } from "./rows/project.ts";
import { serviceColumns } from "./rows/service.ts";

/** What an import reads of a file: nothing else leaves the machine that has it. */
interface ImportedColumns {
  /** The file's primary key. */
  readonly key: string;
  /** Without one of these no row can be imported. */
  readonly needed: readonly string[];
  /** Without one of these the rows come in and the answer stays open. */
  readonly expected: readonly string[];
}

const columns = {
  "Organization.csv": organizationColumns,
  "Project.csv": projectColumns,
  "Funder.csv": funderColumns,
  "Client.csv": clientColumns,
  "Enrollment.csv": enrollmentColumns,
  "Exit.csv": exitColumns,
  "Services.csv": serviceColumns,
} as const satisfies Record<ImportedFile, object>;

export function importedColumns(file: ImportedFile, year: ImportedYear): ImportedColumns {
  const needed = Object.keys(columns[file]);

  return {
    key: needed[0] ?? "",
    needed,
    expected: file === "Client.csv" ? demographicNames(year) : [],
  };
}

/** A row that was deleted at the source says so in any file. */
export const deletionColumn = "DateDeleted";
