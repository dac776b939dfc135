import type { ImportRow } from "../import.ts";

/** Rows by the text of a column, in the order in which each text first appears. */
export function grouped(rows: readonly ImportRow[], column: string): Map<string, ImportRow[]> {
  const groups = new Map<string, ImportRow[]>();
  for (const row of rows) {
    const id = row.fields[column] ?? "";
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }

  return groups;
}
