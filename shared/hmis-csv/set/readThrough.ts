import type { ImportedFile, RowReport } from "../import.ts";
import { csvRows } from "./csvRows.ts";
import { type Encoding, encodingOf } from "./encodingOf.ts";
import { linesOf } from "./linesOf.ts";
import type { SourceFile } from "./sourceFiles.ts";
import { Suspects } from "./suspects.ts";

/** What one reading tells of a file. */
export interface Surveyed {
  readonly file: SourceFile;
  readonly encoding: Encoding;
  readonly header: readonly string[];
  readonly rows: number;
}

interface ReadThrough {
  readonly surveyed: Surveyed;
  readonly broken: ReadonlyMap<number, string>;
  readonly suspects: ReadonlySet<string>;
  readonly keyAt: number;
}

export async function readThrough(file: SourceFile, key: string | undefined): Promise<ReadThrough> {
  const encoding = await encodingOf(file.open());
  const broken = new Map<number, string>();
  const suspects = key === undefined ? undefined : new Suspects();
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
    else if (keyAt >= 0) suspects?.add(row.values[keyAt]?.trim() ?? "");
  }

  const surveyed = { file, encoding, header: header ?? [], rows };
  return { surveyed, broken, suspects: suspects?.found ?? new Set(), keyAt };
}

/** Broken rows, and of two with the same primary key the second. */
export async function refusedRows(
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
