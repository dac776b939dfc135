import type { Mark } from "./mark.ts";

/** How a mark looks: by its level, or as one that was passed. */
export type Look = Mark["level"] | "passed";

/** A stretch of a line, marked or not. */
export interface Piece {
  readonly text: string;
  readonly look?: Look;
  readonly key?: number;
}

export type Line = readonly Piece[];

/** The lines of a text in pieces; a mark that goes over a line's end is marked in both. */
export function mirroredLines(text: string, marks: readonly Mark[]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const pieces: Piece[] = [];
    let from = start;
    for (let n = next; n < marks.length; n += 1) {
      const mark = marks[n];
      if (!mark || mark.start >= end) break;
      if (mark.end <= end + 1) next = n + 1;
      const cut = { start: Math.max(mark.start, from), end: Math.min(mark.end, end) };
      if (cut.start >= cut.end) continue;
      if (cut.start > from) pieces.push({ text: text.slice(from, cut.start) });
      pieces.push({
        text: text.slice(cut.start, cut.end),
        look: mark.isPassed ? "passed" : mark.level,
        key: mark.key,
      });
      from = cut.end;
    }
    if (from < end) pieces.push({ text: text.slice(from, end) });
    lines.push(pieces);
    start = end + 1;
  }

  return lines;
}

/** The lines that differ: of those shown so many from `from` on give way to `lines`. */
export function changedLines(before: readonly Line[], after: readonly Line[]) {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from])) from += 1;
  let same = 0;
  while (same < shorter - from && isSame(before.at(-1 - same), after.at(-1 - same))) same += 1;

  return {
    from,
    removed: before.length - from - same,
    lines: after.slice(from, after.length - same),
  };
}

const isSame = (one: Line = [], other: Line = []) =>
  one.length === other.length &&
  one.every(
    ({ text, look, key }, n) =>
      text === other[n]?.text && look === other[n]?.look && key === other[n]?.key,
  );
