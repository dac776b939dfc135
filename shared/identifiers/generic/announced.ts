import type { Token } from "../note.ts";
import { isNeutral, kindNamed, type NumberKind } from "./numberNouns.ts";

/** What the words around a number say it is. */
export interface Announcement {
  readonly kind: NumberKind;
  /** Whether nothing but small words stand between: "case no. 12", not "case closed, 12". */
  readonly isDirect: boolean;
  /** The token that says it. */
  readonly at: number;
}

/** What the nearest noun before a number says it is; another number, or the end of a sentence, comes between. */
export function announcedBefore(
  tokens: readonly Token[],
  number: number,
  most = 6,
): Announcement | null {
  let isDirect = true;

  for (let at = number - 1; at >= 0 && number - at <= most; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next) return null;

    const kind = endsAddress(token) ? null : kindNamed(token.text, tokens[at - 1]?.text ?? "");
    // "I-94" is a paper, any other number the number of something else.
    if (token.isNumber && token.text.length > 1 && kind === null) return null;
    if (ends(next.gap, token, kind !== null)) return null;
    if (isFarSentence(next.gap, token.text, number - at)) return null;
    if (kind !== null) return { kind, isDirect, at };
    if (isOwnNumber(tokens, at)) return { kind: "phone", isDirect, at };

    isDirect &&= isNeutral(token.text) || token.isNumber;
  }

  return null;
}

/** What is said behind a number: "555 0123 (cell)", "ABC1234 is her plate". */
export function announcedAfter(
  tokens: readonly Token[],
  number: number,
  most = 3,
): Announcement | null {
  for (let at = number; at < tokens.length && at < number + most; at++) {
    const token = tokens[at];
    const isLong = token?.isNumber && token.text.length > 1;
    if (!token || isLong || (token.gap !== " " && /[,;!?\n]|\.\s|^\.$/.test(token.gap)))
      return null;

    const kind = kindNamed(token.text, tokens[at - 1]?.text ?? "");
    if (kind !== null) return { kind, isDirect: true, at };
    if (!isNeutral(token.text) && !token.isNumber) return null;
  }

  return null;
}

/** Of an e-mail or a site: "@example.org". */
const endsAddress = ({ text, gap }: Token) => text === "org" && gap === ".";

/** A full stop ends a sentence, but not behind "tel" or "no"; a line break behind a label does not end what it says. */
const ends = (gap: string, { text }: Token, isNoun: boolean) =>
  gap !== " " &&
  (/[;!?\u2022]|\n\s*\n/.test(gap) ||
    (!isNoun && (gap.includes("\n") || (/\.\s/.test(gap) && text.length > 4))));

/** "in-reach. 4 seen, one 2026-003318": a noun that ends a sentence is a label right before the number alone. */
const isFarSentence = (gap: string, word: string, away: number) =>
  away > 2 && word.length > 4 && /\.\s/.test(gap);

/** "her number", "mom's #": a number somebody has is a phone number. */
const isOwnNumber = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.text ?? "";

  return (
    (numberWords.has(word) && owners.has(tokens[at - 1]?.text ?? "")) ||
    (owners.has(word) && tokens[at + 1]?.gap.includes("#") === true)
  );
};

const numberWords: ReadonlySet<string> = new Set(["number", "numero", "num", "digits"]);

const owners: ReadonlySet<string> = new Set(
  "my her his their your our s mi su sus tu new nuevo nueva good best another otro mom dad mama".split(
    " ",
  ),
);
