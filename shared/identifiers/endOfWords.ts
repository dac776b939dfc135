import type { Token } from "./note.ts";

/**
 * The token after the last one, where the tokens from `at` on are these words in order, with nothing between
 * them but `fillers` and gaps that pass; -1 where they are not.
 */
export function endOfWords(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  fillers: ReadonlySet<string>,
  joins: (gap: string) => boolean,
): number {
  let matched = 0;
  let skipped = 0;

  for (let next = at; next < tokens.length && skipped <= 2; next++) {
    const token = tokens[next];
    if (!token || (next > at && !joins(token.gap))) return -1;

    if (token.text === words[matched]) {
      matched += 1;
      skipped = 0;
      if (matched === words.length) return next + 1;
    } else if (matched > 0 && fillers.has(token.text)) {
      skipped += 1;
    } else {
      return -1;
    }
  }

  return -1;
}
