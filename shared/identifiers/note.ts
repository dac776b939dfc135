import { kind } from "./fold.ts";
import { foldText } from "./foldText.ts";
import { readLettersForDigits } from "./lettersForDigits.ts";

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
  const { plain, kinds, placeOf } = readLettersForDigits(foldText(text));
  const tokens: Token[] = [];
  let before = 0;

  for (let from = 0; from < kinds.length; ) {
    const wanted = (kinds[from] ?? 0) & (kind.letter | kind.digit);
    let to = from + 1;
    if (wanted === 0) {
      from = to;
      continue;
    }
    while (((kinds[to] ?? 0) & wanted) !== 0) to += 1;

    const { start, end } = placeOf(from, to);
    tokens.push({
      text: plain.slice(from, to),
      isNumber: (wanted & kind.digit) !== 0,
      letterCase: caseOf(kinds, from, to),
      start,
      end,
      from,
      to,
      gap: plain.slice(before, from),
    });
    before = to;
    from = to;
  }

  return { text, tokens, plain, placeOf };
}

function caseOf(kinds: Uint8Array, from: number, to: number): Token["letterCase"] {
  const first = kinds[from] ?? 0;
  if ((first & kind.upper) === 0) return "lower";

  let lower = 0;
  for (let at = from; at < to; at++) lower |= (kinds[at] ?? 0) & kind.lower;

  return lower === 0 && to - from > 1 ? "upper" : "capital";
}
