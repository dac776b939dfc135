import type { BirthWord } from "./birthWords.ts";
import type { WrittenDate } from "./writtenDates.ts";

/** The birth dates of tables: below a line of headings with "DOB", the oldest date of each line. */
export function birthTables(
  plain: string,
  words: readonly BirthWord[],
  dates: readonly WrittenDate[],
): ReadonlySet<WrittenDate> {
  const oldest = new Map<number, WrittenDate>();
  const tables = words.flatMap(({ kind, from }) =>
    kind === "label" || kind === "many" ? tableBelow(plain, from) : [],
  );
  let next = 0;

  for (const date of dates) {
    while ((tables[next]?.to ?? Number.POSITIVE_INFINITY) <= date.from) next += 1;
    const table = tables[next];
    if (!table || date.from < table.from || date.year === null) continue;

    const line = plain.lastIndexOf("\n", date.from);
    const known = oldest.get(line)?.year;
    if (known === undefined || known === null || date.year < known) oldest.set(line, date);
  }

  return new Set(oldest.values());
}

/** Down to the next empty line; no table is longer than a page. */
function tableBelow(plain: string, at: number): { from: number; to: number }[] {
  const start = plain.lastIndexOf("\n", at) + 1;
  const end = plain.indexOf("\n", at);
  if (end === -1 || end - start > 160 || !isHeading.test(plain.slice(start, end))) return [];

  const empty = plain.slice(end, end + 4_000).search(/\n\s*\n/);
  return [{ from: end, to: empty === -1 ? end + 4_000 : end + empty }];
}

/** No digit, and another heading beside it. */
const isHeading =
  /^(?=[^\d]*(?:last 4)?[^\d]*$)(?=.*(?:name|nombre|apellido|ssn|social|sex|gender|relation|parentesco|rel\b|age\b|edad|race|hoh|child|hij[oa]))(?=.*[|/,;\t]|.* {2})/;
