import type { BirthWord } from "./birthWords.ts";
import type { WrittenDate } from "./writtenDates.ts";

/** The birth dates of tables: below a line of headings with "DOB", the oldest date of each line. */
export function birthTables(
  plain: string,
  words: readonly BirthWord[],
  dates: readonly WrittenDate[],
): ReadonlySet<WrittenDate> {
  const oldest = new Map<number, WrittenDate>();
  const tables = tablesIn(plain, words);
  let next = 0;

  for (const date of dates) {
    while ((tables[next]?.to ?? Number.POSITIVE_INFINITY) <= date.from) next += 1;
    const table = tables[next];
    if (!table || date.from < table.from || date.year === null) continue;

    const line = table.from + plain.slice(table.from, date.from).lastIndexOf("\n");
    const known = oldest.get(line)?.year;
    if (known === undefined || known === null || date.year < known) oldest.set(line, date);
  }

  return new Set(oldest.values());
}

interface Table {
  readonly from: number;
  readonly to: number;
}

/** From a line of headings down to the next empty line; no table is longer than a page, no heading than 160 characters. */
function tablesIn(plain: string, words: readonly BirthWord[]): Table[] {
  const tables: Table[] = [];
  let read = 0;

  for (const { kind, from } of words) {
    if (from < read || (kind !== "label" && kind !== "many")) continue;
    const start = Math.max(0, from - 160);
    const ahead = plain.slice(from, from + 160).indexOf("\n");
    if (ahead === -1) continue;

    const to = from + ahead;
    const heading = plain.slice(start + plain.slice(start, from).lastIndexOf("\n") + 1, to);
    if (!isHeading(heading)) continue;

    const empty = plain.slice(to, to + 2_000).search(/\n[^\S\n]*\n/);
    read = empty === -1 ? to + 2_000 : to + empty;
    tables.push({ from: to, to: read });
  }

  return tables;
}

/** No date itself, and beside "DOB" another heading. */
const isHeading = (line: string): boolean =>
  (/[|/,;]/.test(line) || isAllHeadings(line)) &&
  otherHeading.test(line) &&
  !/\d/.test(line.replace("last 4", ""));

/** "name dob relation", set apart by spaces alone. */
const isAllHeadings = (line: string): boolean =>
  line.split(" ").every((word) => word === "" || headings.test(word) || otherHeading.test(word));

const headings =
  /^(?:dob|birth(?:date|day)?|born|date|of|fecha|de|nac(?:imiento)?\.?|first|last|full|middle|member|client|miembro|to|id|unit|bed|room|phone|status|#|4)$/;

const otherHeading =
  /name|nombre|apellido|ssn|social|sex|gender|relation|parentesco|\brel\b|\bage\b|edad|race|\bhoh\b|child|hij[oa]/;
