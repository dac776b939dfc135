import { parse } from "csv-parse/browser/esm/sync";

/** A field as RFC 4180 has it, quoted or not, and what ends it. */
const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",\n]*))(,|$)/y;

/**
 * The values of one record; undefined where a quotation mark is not closed. Nearly all records are as the standard
 * has them, and need no parser made for each of them, which would take fifty times as long.
 */
export function recordValues(record: string): string[] | undefined {
  if (!record.includes('"')) return record.split(",");

  const values: string[] = [];
  field.lastIndex = 0;
  for (let match = field.exec(record); match; match = field.exec(record)) {
    const [, quoted, plain = "", end] = match;
    values.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") return values;
  }
  return relaxed(record);
}

/** Records with marks inside fields that began without one. */
function relaxed(record: string): string[] | undefined {
  try {
    return parse(record, { relax_quotes: true, relax_column_count: true })[0];
  } catch {
    return undefined;
  }
}
