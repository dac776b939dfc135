import type { KnownParts } from "./knownNameParts.ts";
import type { NameReader } from "./nameElement.ts";
import type { Token } from "./note.ts";

/** How many initials of somebody known lead on to a name from a token: "R. M. Delgado", "Ma. Fernanda". */
export function leadingInitials({ tokens, parts }: NameReader, at: number): number {
  let count = 0;
  for (; count < 3; count++) {
    const [token, next] = [tokens[at + count], tokens[at + count + 1]];
    if (!token || !next || !parts.initials.has(token.text.charAt(0))) break;
    // "Ma. Fernanda"
    const isShort =
      abbreviated.has(token.text) && next.gap === ". " && token.letterCase !== "lower";
    if (!isLetter(token) && !isShort) break;
    if (token.text.length > 2 && parts.words.has(token.text)) break;
    if (token.gap.endsWith("'") || !/^\.? ?$|^\.?-$/.test(next.gap)) break;
    if (token.letterCase === "lower" && !next.gap.startsWith(".")) break;
  }

  return count;
}

/** A letter that stands for a name after one: "Rosa D.", "Delgado, R. M.", "Luz Ma." */
export function isInitialAt(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isDotted = next?.gap.startsWith(".") ?? false;
  const isShort = abbreviated.has(token?.text ?? "") && token?.gap === " ";
  if (!token || !(isLetter(token) || (isShort && (isDotted || token.letterCase !== "lower"))))
    return false;
  if (!/^(?:,? |\.? ?|, ?|\.-|_)$/.test(token.gap) || next?.gap === "'") return false;
  if (token.gap.startsWith(".") && (tokens[at - 1]?.text.length ?? 9) > 2) return false;
  if (token.letterCase === "lower") return isDotted || token.gap === "_";

  return (
    isDotted ||
    !next ||
    !(token.text === "i" || (isWordByItself.has(token.text) && next.letterCase === "upper"))
  );
}

const isLetter = ({ text, isNumber }: Token) => text.length === 1 && !isNumber;
const isWordByItself = new Set(["a", "e", "i", "o", "u", "y"]);
const abbreviated = new Set([
  "ma",
  "fco",
  "gpe",
  "wm",
  "robt",
  "chas",
  "thos",
  "jos",
  "geo",
  "jno",
]);

/** "Ma." for María, "Wm." for William. */
export const isShortForm = (word: string): boolean => abbreviated.has(word);

export const hasInitial = ({ initials }: KnownParts, text: string, people: number) =>
  ((initials.get(text.charAt(0)) ?? 0) & people) !== 0;
