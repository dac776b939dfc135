import { foldText } from "./foldText.ts";

/** A run of letters or of digits, `text` folded; `gap` is what stands between it and the token before, folded. */
export interface Token {
  readonly text: string;
  readonly isNumber: boolean;
  readonly letterCase: "lower" | "capital" | "upper";
  /** Where it stands in the text as written, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in `plain`. */
  readonly from: number;
  readonly to: number;
  readonly gap: string;
}

/** A text, read once for all finders. */
export interface Note {
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * The text folded: lower case, no accents, no invisible characters, plain quotes, hyphens and spaces. What
   * stands in brackets for an identifier (`[name]`) is `replacedMark`s.
   */
  readonly plain: string;
  /** Where a stretch of `plain` stands in the text as written. */
  readonly placeOf: (from: number, to: number) => { readonly start: number; readonly end: number };
}

/** Kinds in brackets are no tokens, but stand in the gap. */
export function readNote(text: string): Note {
  const { plain, placeOf } = foldText(text);
  const tokens: Token[] = [];
  let before = 0;

  for (const { 0: word, index: from } of plain.matchAll(runs)) {
    const to = from + word.length;
    const { start, end } = placeOf(from, to);
    const isNumber = isDigit(plain.charCodeAt(from)) || nonAsciiDigits.test(word);
    const letterCase = isNumber ? "lower" : caseOf(text.slice(start, end));
    const gap = plain.slice(before, from);

    tokens.push({ text: word, isNumber, letterCase, start, end, from, to, gap });
    before = to;
  }

  return { text, tokens, plain, placeOf };
}

/** One class at a time, so that no text makes it look twice. */
const runs = /\p{L}+|\p{Nd}+/gu;

const isDigit = (code: number) => code >= 48 && code <= 57;

const nonAsciiDigits = /^\p{Nd}/u;

function caseOf(word: string): Token["letterCase"] {
  const lower = word.toLowerCase();
  if (word === lower) return "lower";
  if (word.length > 1 && word === word.toUpperCase()) return "upper";

  return word.charAt(0) === lower.charAt(0) ? "lower" : "capital";
}
