import type { Token } from "./note.ts";

/** How words of one sign (an address, a user name) may be apart. */
export interface Apartness {
  /** Said for signs: "dot", "guion bajo". */
  readonly fillers: ReadonlySet<string>;
  readonly joins: (gap: string) => boolean;
}

/**
 * The token after the last one, where the tokens from `at` on are together exactly these letters and digits, with
 * nothing between them but fillers and gaps that pass; -1 where they are not.
 */
export function endOfWords(
  tokens: readonly Token[],
  at: number,
  letters: string,
  { fillers, joins }: Apartness,
): number {
  if (letters === "" || !letters.startsWith(tokens[at]?.text ?? "?")) return -1;
  let seen = 0;
  let skipped = 0;

  for (let next = at; next < tokens.length && skipped <= 2; next++) {
    const token = tokens[next];
    if (!token || (next > at && !joins(token.gap))) return -1;

    if (letters.startsWith(token.text, seen)) {
      seen += token.text.length;
      skipped = 0;
      if (seen === letters.length) return next + 1;
    } else if (seen > 0 && fillers.has(token.text)) {
      skipped += 1;
    } else {
      return -1;
    }
  }

  return -1;
}

/** The letters and digits of a sign, folded, as `endOfWords` looks for them. */
export const lettersOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text }) => text).join("");
