import { type SpokenDigits, spokenDigits } from "./generic/spokenDigits.ts";
import type { Token } from "./note.ts";
import { numberWords } from "./spelledNumbers.ts";

/** The digits of a text, folded: "(509) 555-0123" → "5095550123". */
export const digitsOf = (text: string): string => text.normalize("NFKC").replace(/[^0-9]/g, "");

/**
 * The token after the last one, where the number tokens from `at` on are together exactly these digits in
 * any layout; -1 where they are not.
 */
export function endOfDigits(tokens: readonly Token[], at: number, digits: string): number {
  let seen = 0;

  for (let next = at; next < tokens.length && seen < digits.length; next++) {
    const token = tokens[next];
    const continues =
      token?.isNumber &&
      (next === at || joinsDigits(token.gap)) &&
      digits.startsWith(token.text, seen);
    if (!token || !continues) return -1;

    seen += token.text.length;
    if (seen === digits.length) return next + 1;
  }

  return -1;
}

/** The same for digits said in words, in English or Spanish, written ones among them: "five oh nine, 555 …". */
export function endOfSpoken(tokens: readonly Token[], at: number, digits: string): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !mayBeDigits(token) || !mayBeDigits(next)) return -1;
  const said = saidFrom(tokens, at, token);
  if (!said?.digits.startsWith(digits)) return -1;
  if (said.digits === digits) return said.end;

  // More was said after the number: it ends where its digits do.
  for (let end = at + 1; end < said.end; end++) {
    if (spokenDigits(tokens.slice(at, end), 0, 1)?.digits === digits) return end;
  }
  return -1;
}

/** Many numbers are looked for at one place: what is said there is read once. */
function saidFrom(tokens: readonly Token[], at: number, token: Token): SpokenDigits | null {
  const known = readAt.get(token);
  if (known !== undefined) return known;
  // What is known is told by its digits: one word is enough.
  const said = spokenDigits(tokens, at, 1);
  readAt.set(token, said);

  return said;
}

const readAt = new WeakMap<Token, SpokenDigits | null>();

/** Whether a token is a number or the word for one. */
export const mayBeDigits = ({ isNumber, text }: Token): boolean => isNumber || digitWords.has(text);

const digitWords: ReadonlySet<string> = new Set([
  ...numberWords,
  ..."oh o niner double triple doble cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  ),
]);

export const joinsDigits = (gap: string): boolean =>
  gap.length <= 5 && /^(?:,|[\s.:~=()/\-_+•·|*[\]]*)$/.test(gap);
