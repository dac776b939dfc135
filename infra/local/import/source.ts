import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import { csvFiles, type SourceFile } from "#shared/hmis-csv/set/sourceFiles.ts";
import { zipEntry, zipPaths } from "#shared/hmis-csv/set/unzipped.ts";
import { StartProblem } from "../startProblem.ts";

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
  if (source.files.length === 0) throw new SetProblem("no-csv", path);

  return source;
}

async function folder(path: string): Promise<Source> {
  const names = (await readdir(path)).filter((name) => /\.csv$/i.test(name)).sort();
  const stats = await Promise.all(names.map((name) => stat(join(path, name))));

  return {
    files: csvFiles(
      names.map((name) => ({ path: name, open: () => createReadStream(join(path, name)) })),
    ),
    stamp: names.map((name, n) => `${name} ${stats[n]?.size} ${stats[n]?.mtimeMs}`).join("\n"),
  };
}

async function zip(path: string): Promise<Source> {
  const { size, mtimeMs } = await stat(path);
  const archive = { name: basename(path), open: () => createReadStream(path) };
  const entries = await zipPaths(archive);

  return {
    files: csvFiles(
      entries.map((entry) => ({ path: entry, open: () => zipEntry(archive, entry) })),
    ),
    stamp: `${archive.name} ${size} ${mtimeMs}`,
  };
}
