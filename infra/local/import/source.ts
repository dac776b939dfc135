import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { importedFiles } from "#shared/hmis-csv/import.ts";
import { StartProblem } from "../startProblem.ts";
import { zipEntries, zipEntry } from "./zip.ts";

/** One CSV file of a set; it can be read again and again. */
export interface SourceFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface Source {
  readonly files: readonly SourceFile[];
  /** Changes when the set does: names, sizes and times of its files. */
  readonly stamp: string;
}

/** The CSV files of a folder or a zip; folders inside a zip are looked through. */
export async function openSource(path: string): Promise<Source> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new StartProblem(`There is no folder or zip ${path}.`);

  const source = found.isDirectory() ? await folder(path) : await zip(path);
  if (source.files.length === 0) throw new StartProblem(`There is no CSV file in ${path}.`);

  return source;
}

async function folder(path: string): Promise<Source> {
  const names = (await readdir(path)).filter(isCsv).sort();
  const stats = await Promise.all(names.map((name) => stat(join(path, name))));

  return {
    files: names.map((name) => ({
      name: canonical(name),
      open: () => createReadStream(join(path, name)),
    })),
    stamp: names.map((name, n) => `${name} ${stats[n]?.size} ${stats[n]?.mtimeMs}`).join("\n"),
  };
}

async function zip(path: string): Promise<Source> {
  const { size, mtimeMs } = await stat(path);
  const entries = (await zipEntries(path)).filter(
    (name) => isCsv(name) && !name.startsWith("__MACOSX/"),
  );

  return {
    files: entries.sort().map((entry) => ({
      name: canonical(basename(entry)),
      open: () => zipEntry(path, entry),
    })),
    stamp: `${basename(path)} ${size} ${mtimeMs}`,
  };
}

const isCsv = (name: string) => /\.csv$/i.test(name) && !basename(name).startsWith(".");

/** Some systems write `client.CSV`. */
const canonical = (name: string) =>
  importedFiles.find((file) => file.toLowerCase() === name.toLowerCase()) ??
  name.replace(/\.csv$/i, ".csv");
