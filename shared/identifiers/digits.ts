import type { Token } from "./note.ts";

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

const joinsDigits = (gap: string) => gap.length <= 3 && /^[\s.()/\-\u2010-\u2015_+]*$/.test(gap);
