import { frontCodedWords, signKinds, signs, wordCount, wordSigns } from "./wordKinds.data.ts";

/** What a word may be, all at once: 0 not on the list, 1 rare, 2 known, 3 common. */
export interface WordKinds {
  readonly given: 0 | 1 | 2 | 3;
  readonly family: 0 | 1 | 2 | 3;
  readonly ordinary: 0 | 1 | 2 | 3;
  readonly place: boolean;
}

/** What is known of a word on no list. */
export const nothing: WordKinds = Object.freeze({ given: 0, family: 0, ordinary: 0, place: false });

/** What a folded word may be; `nothing` for a word on no list. Decoded once, at the first question. */
export function wordKinds(word: string): WordKinds {
  table ??= decode();
  const { letters, slots } = table;
  let slot = hashOf(word) & (slots.length - 1);

  for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
    if (stands(word, letters, at)) return kindsOf[(letters[at - 1] ?? 128) & 127] ?? nothing;
    slot = (slot + 1) & (slots.length - 1);
  }

  return nothing;
}

/**
 * The words as one run of bytes, each its kinds (128 and more) and then its letters; a slot holds where the
 * letters begin. A Map of strings would take ten times the memory and three times as long to fill.
 */
interface Table {
  readonly letters: Uint8Array;
  readonly slots: Int32Array;
}

let table: Table | undefined;

function decode(): Table {
  const letters = new Uint8Array(wordCount * 12);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(wordCount * 2)));
  const kinds = new Uint8Array(256);
  for (const [n, kind] of signKinds.entries()) kinds[signs.charCodeAt(n)] = 128 + kind;
  let word = 0;
  let start = 1;
  let end = 1;

  for (let n = 0; n < frontCodedWords.length; ) {
    const kept = end - start - (frontCodedWords.charCodeAt(n++) - 65);
    const next = word === 0 ? 1 : end + 1;
    letters.copyWithin(next, start, start + kept);
    start = next;
    end = start + kept;
    for (
      let code = frontCodedWords.charCodeAt(n);
      code >= 97;
      code = frontCodedWords.charCodeAt(n)
    ) {
      letters[end++] = code;
      n += 1;
    }
    letters[start - 1] = kinds[wordSigns.charCodeAt(word++)] ?? 128;
    slots[freeSlot(letters, slots, start, end)] = start;
  }

  // The byte after the last word ends it, as the kinds of the next one end all others.
  letters[end] = 128;

  return { letters: letters.slice(0, end + 1), slots };
}

function freeSlot(letters: Uint8Array, slots: Int32Array, start: number, end: number): number {
  let hash = seed;
  for (let n = start; n < end; n++) hash = mix(hash, letters[n] ?? 0);
  let slot = spread(hash) & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);

  return slot;
}

function stands(word: string, letters: Uint8Array, at: number): boolean {
  for (let n = 0; n < word.length; n++) if (letters[at + n] !== word.charCodeAt(n)) return false;

  return (letters[at + word.length] ?? 128) >= 128;
}

function hashOf(word: string): number {
  let hash = seed;
  for (let n = 0; n < word.length; n++) hash = mix(hash, word.charCodeAt(n));

  return spread(hash);
}

/** FNV-1a, and its high bits brought down, as the low ones choose the slot. */
const seed = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const spread = (hash: number): number => hash ^ (hash >>> 15);

const kindsOf: readonly WordKinds[] = Array.from({ length: 128 }, (_, kind) =>
  Object.freeze({
    given: rank(kind & 3),
    family: rank((kind >> 2) & 3),
    ordinary: rank((kind >> 4) & 3),
    place: kind >= 64,
  }),
);

function rank(value: number): 0 | 1 | 2 | 3 {
  return value === 3 ? 3 : value === 2 ? 2 : value === 1 ? 1 : 0;
}
