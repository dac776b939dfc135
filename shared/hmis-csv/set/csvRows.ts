import { recordValues } from "./recordValues.ts";

/** A record with the number of its first line, or why it is none. */
export type CsvRow =
  | { readonly line: number; readonly values: readonly string[] }
  | { readonly line: number; readonly reason: string };

/** More lines than this are no longer one quoted field, but one whose quotation mark was never closed. */
const longestRecord = 20;

/**
 * The records of a CSV file, one by one. A broken one costs its own line only: where a quotation mark is not
 * closed, reading goes on with the next line. `width` is the number of columns; the header sets it.
 */
export async function* csvRows(lines: AsyncIterable<string[]>): AsyncGenerator<CsvRow> {
  const open: string[] = [];
  let line = 0;
  let width: number | undefined;
  let isInside = false;

  for await (const some of lines) {
    for (const next of some) {
      line += 1;
      if (open.length === 0 && next === "") continue;

      open.push(next);
      isInside = endsInside(next, isInside);
      if (!isInside) yield* flush();
      else if (open.length === longestRecord) yield* giveUp();
    }
  }
  while (open.length > 0) yield* giveUp();

  /** What is held is a whole record, unless its lines were joined by a quotation mark that is astray. */
  function* flush(): Generator<CsvRow> {
    const values = recordValues(open.join("\n"));
    const isWhole = values && (width === undefined || values.length === width);
    if (open.length > 1 && (!isWhole || open.slice(1).some(isRecord))) {
      yield* giveUp();
      return;
    }

    const first = line - open.length + 1;
    open.length = 0;
    width ??= values?.length;
    yield isWhole
      ? { line: first, values }
      : { line: first, reason: `not the ${width} columns of the header` };
  }

  /** A line with all columns is a record of its own, not a piece of a field that a stray mark opened. */
  function isRecord(text: string): boolean {
    return !endsInside(text, false) && recordValues(text)?.length === width;
  }

  /** The first line held is broken; those after it are read anew. */
  function* giveUp(): Generator<CsvRow> {
    const again = open.splice(0).slice(1);
    line -= again.length;
    isInside = false;
    yield { line, reason: "a quotation mark is not closed" };

    for (const next of again) {
      line += 1;
      if (open.length === 0 && next === "") continue;
      open.push(next);
      isInside = endsInside(next, isInside);
      if (!isInside) yield* flush();
    }
  }
}

/** Whether a quoted field is still open at the end of a line. A mark inside a field that began without one is a character. */
function endsInside(line: string, wasInside: boolean): boolean {
  if (!line.includes('"')) return wasInside;
  let isInside = wasInside;

  for (let at = 0; at < line.length; at++) {
    if (line[at] !== '"') continue;
    if (!isInside) isInside = at === 0 || line[at - 1] === ",";
    else if (line[at + 1] === '"') at++;
    else if (at + 1 === line.length || line[at + 1] === ",") isInside = false;
  }
  return isInside;
}
