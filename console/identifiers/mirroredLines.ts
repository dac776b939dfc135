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

/** What differs between two rows of things: of those before, `removed` from `from` on give way to `added`. */
export interface Change<Thing> {
  readonly from: number;
  readonly removed: number;
  readonly added: readonly Thing[];
}

export const changedLines = (before: readonly Line[], after: readonly Line[]): Change<Line> =>
  changed(before, after, isSameLine);

export const changedPieces = (before: Line, after: Line): Change<Piece> =>
  changed(before, after, isSamePiece);

function changed<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  isSame: (one: Thing | undefined, other: Thing | undefined) => boolean,
): Change<Thing> {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from])) from += 1;
  let same = 0;
  while (same < shorter - from && isSame(before.at(-1 - same), after.at(-1 - same))) same += 1;

  return {
    from,
    removed: before.length - from - same,
    added: after.slice(from, after.length - same),
  };
}

const isSameLine = (one: Line = [], other: Line = []) =>
  one.length === other.length && one.every((piece, n) => isSamePiece(piece, other[n]));

const isSamePiece = (one: Piece | undefined, other: Piece | undefined) =>
  one?.text === other?.text && one?.look === other?.look && one?.key === other?.key;
