import { ExpressionPlaces } from "./expressions/expressionPlaces.ts";

/**
 * All matches of a global expression, as `matchAll`; it takes one character at least. It is tried only where it may
 * begin, and kept as it was compiled for the next note.
 */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  const { sticky, nth } = searches.get(expression) ?? searchFor(expression);
  if (read.text !== text || nth >= read.places.length) read = { text, places: places.in(text) };
  const matches: RegExpExecArray[] = [];
  let end = 0;

  for (const place of read.places[nth] ?? []) {
    if (place < end) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
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

/** One expression after the other is looked for in a text: it is read for the first one alone. */
let read: { readonly text: string; readonly places: ReturnType<ExpressionPlaces["in"]> } = {
  text: "",
  places: [],
};

function searchFor(expression: RegExp): Search {
  const sticky = new RegExp(expression.source, expression.flags.replace("g", "y"));
  const search = { sticky, nth: places.add(sticky) };
  searches.set(expression, search);

  return search;
}
