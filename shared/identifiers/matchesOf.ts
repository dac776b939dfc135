import { ExpressionPlaces } from "./expressions/expressionPlaces.ts";
import type { Note } from "./note.ts";

/**
 * All matches of a global expression in the folded text of a note, as `matchAll`; it takes one character at least.
 * It is tried only where it may begin, and kept as it was compiled for the next note.
 */
export function matchesOf(expression: RegExp, note: Note): RegExpExecArray[] {
  const { sticky, nth } = searches.get(expression) ?? searchFor(expression);
  const { plain } = note;
  const matches: RegExpExecArray[] = [];
  let end = 0;

  for (const place of placesFor(nth, note)) {
    if (place < end) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(plain);
    if (!match) continue;
    matches.push(match);
    end = place + match[0].length;
  }

  return matches;
}

interface Search {
  readonly sticky: RegExp;
  /** Of the expressions looked for so far. */
  readonly nth: number;
}

const searches = new WeakMap<RegExp, Search>();
const places = new ExpressionPlaces();

/** One expression after the other is looked for in a note, which is read for all of them at once. */
const read = new WeakMap<Note, readonly (readonly number[])[]>();

function placesFor(nth: number, note: Note): readonly number[] {
  const known = read.get(note)?.[nth];
  if (known) return known;
  const all = places.in(note.plain);
  read.set(note, all);

  return all[nth] ?? [];
}

function searchFor(expression: RegExp): Search {
  const sticky = new RegExp(expression.source, expression.flags.replace("g", "y"));
  const search = { sticky, nth: places.add(sticky) };
  searches.set(expression, search);

  return search;
}
