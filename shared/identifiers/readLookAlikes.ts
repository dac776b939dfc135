import { kind } from "./fold.ts";
import { lookAlikes } from "./lookAlikes.ts";

/** In a word of a folded text that has Latin letters too, those that look like Latin ones become these. */
export function readLookAlikes(plain: Uint16Array, kinds: Uint8Array): void {
  const mixed = kind.latin | kind.lookAlike;
  let start = 0;
  let seen = 0;

  for (let at = 0; at <= kinds.length; at++) {
    const bits = kinds[at] ?? 0;
    if (bits & kind.letter) {
      seen |= bits;
      continue;
    }
    if ((seen & mixed) === mixed) readWord(plain, kinds, start, at);
    start = at + 1;
    seen = 0;
  }
}

function readWord(plain: Uint16Array, kinds: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const seenAs = (kinds[at] ?? 0) & kind.upper ? lookAlikes.upper : lookAlikes.lower;
    const latin = seenAs.get(String.fromCharCode(plain[at] ?? 0));
    if (latin) plain[at] = latin.charCodeAt(0);
  }
}
