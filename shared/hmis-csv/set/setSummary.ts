import type { ImportedYear, NewImport, RowReport } from "../import.ts";
import type { Survey, SurveyedImport } from "./survey.ts";

/** A file of a set as it was found; nothing of what stands in it. */
export interface FileSummary {
  readonly name: string;
  readonly modelled: boolean;
  readonly rows: number;
  /** Rows that are not sent, each for a reason of its own. */
  readonly refused: number;
  /** Why none of its rows is sent. */
  readonly fault?: string;
}

/** What a set holds and what of it would be sent, told before anything is. */
export interface SetSummary {
  readonly year: ImportedYear;
  readonly files: readonly FileSummary[];
  /** Rows that cannot be read, or repeat a primary key. */
  readonly refusedRows: readonly RowReport[];
  readonly refusedNotListed: number;
  readonly remarks: readonly string[];
}

/** Lists at most `most` refused rows, and counts the others. */
export function setSummary(
  { year, all, imported, refusedFiles, remarks }: Survey,
  most = Number.POSITIVE_INFINITY,
): SetSummary {
  const byName = new Map<string, SurveyedImport>(imported);
  const refused = [...imported.values()].flatMap((file) =>
    refusedFiles.has(file.name) ? [] : [...file.refused.values()],
  );

  return {
    year,
    files: all.map(({ file: { name }, rows }) => {
      const surveyed = byName.get(name);
      const fault = surveyed && refusedFiles.get(surveyed.name);
      return {
        name,
        modelled: surveyed !== undefined,
        rows,
        refused: fault === undefined ? (surveyed?.refused.size ?? 0) : rows,
        ...(fault !== undefined && { fault }),
      };
    }),
    refusedRows: refused.slice(0, most),
    refusedNotListed: Math.max(0, refused.length - most),
    remarks,
  };
}

/** How many rows of the set will be sent, all together or of one file. */
export const rowsSent = ({ files }: SetSummary, file?: string): number =>
  files
    .filter(({ name, modelled }) => modelled && (file === undefined || name === file))
    .reduce((sum, { rows, refused }) => sum + rows - refused, 0);

const mostFiles = 100;

/** What an import begins with; a file whose name the contract has no room for is left out. */
export const newImport = ({ year, files }: SetSummary): NewImport => ({
  standardsYear: year,
  files: files
    .map(({ name, rows }) => ({ name: name.replaceAll(/[^\w.-]/g, "_"), rows }))
    .filter(({ name }) => /^[\w-]{1,80}\.csv$/.test(name))
    .slice(0, mostFiles),
});
