import { importedFiles } from "../importedFiles.ts";

/** One CSV file of a set; it can be read again and again. */
export interface SourceFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A file where it lies in a folder or a zip, with `/` between folders. */
export interface Entry {
  readonly path: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The CSV files among what a folder or a zip holds, always in the same order. */
export const csvFiles = (entries: readonly Entry[]): SourceFile[] =>
  entries
    .filter(({ path }) => isCsv(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, open }) => ({ name: canonical(nameIn(path)), open }));

/** What systems put beside files for themselves is none of the set's. */
const isCsv = (path: string) =>
  /\.csv$/i.test(path) && !nameIn(path).startsWith(".") && !/(^|\/)__MACOSX\//.test(path);

const nameIn = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** Some systems write `client.CSV`. */
const canonical = (name: string) =>
  importedFiles.find((file) => file.toLowerCase() === name.toLowerCase()) ??
  name.replace(/\.csv$/i, ".csv");
