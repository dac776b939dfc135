import { fold } from "./fold.ts";
import { bracketedKinds } from "./replaceIdentifiers.ts";

/** Stands in a folded text for each character of a kind in brackets: no letter, no digit, no sign. */
export const replacedMark = "\ue000";

export interface FoldedText {
  readonly plain: string;
  readonly placeOf: (from: number, to: number) => { readonly start: number; readonly end: number };
}

/** A text as it compares, and where each stretch of it stands in the text as written. */
export function foldText(text: string): FoldedText {
  const marked = text.replace(kinds, (kind) => replacedMark.repeat(kind.length));

  // Most notes are ASCII: every character folds to itself or its small letter.
  return ascii.test(marked)
    ? { plain: marked.toLowerCase(), placeOf: (from, to) => ({ start: from, end: to }) }
    : foldCharacters(marked);
}

const ascii = /^[\t-\r -~\ue000]*$/;

function foldCharacters(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let at = 0;

  for (const character of text) {
    const plain = fold(character);
    // What nobody sees goes with the character before it: an accent is not left behind.
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = at + character.length;
    for (let n = 0; n < plain.length; n++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    pieces.push(plain);
    at += character.length;
  }

  return {
    plain: pieces.join(""),
    placeOf: (from, to) => ({ start: starts[from] ?? at, end: ends[to - 1] ?? at }),
  };
}

const kinds = new RegExp(
  Object.values(bracketedKinds)
    .map((kind) => kind.replace(/[[\]]/g, "\\$&"))
    .join("|"),
  "g",
);
