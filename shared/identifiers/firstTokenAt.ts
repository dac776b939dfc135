import type { Token } from "./note.ts";

/** The place of the first token that stands at an offset of the text or behind it, by halves: a hostile text has thousands. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }

  return low;
}
