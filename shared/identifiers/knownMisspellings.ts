import { editsApart } from "./editsApart.ts";
import type { KnownParts } from "./knownNameParts.ts";
import { soundOf } from "./nameSounds.ts";

/** A word that is nearly a part of a name known. */
export interface Misspelling {
  readonly people: number;
  /** It sounds as the name does, so that whoever reads it hears the name. */
  readonly isHeard: boolean;
  /** Two letters off a name of six or seven. */
  readonly isFar: boolean;
}

/**
 * Looks up misspellings: of names of four letters one letter off, of eight two. Names are kept by their first
 * letter and by what follows it, so that a word is compared with few of them.
 */
export function misspellings(parts: KnownParts): (word: string) => Misspelling | null {
  const near = ofParts.get(parts) ?? readMisspellings(parts);
  ofParts.set(parts, near);
  const seen = new Map<string, Misspelling | null>();

  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = word.length <= longestName ? near(word) : null;
    seen.set(word, found);
    return found;
  };
}

const longestName = 30;

type Near = (word: string) => Misspelling | null;
const ofParts = new WeakMap<KnownParts, Near>();

function readMisspellings({ words }: KnownParts): Near {
  const bySound = new Map<string, number>();
  const byLetter = new Map<string, [word: string, people: number][]>();
  const byRest = new Map<string, number>();

  for (const [word, { people, isRecorded }] of words) {
    if (!isRecorded || word.length < 3) continue;
    bySound.set(soundOf(word), (bySound.get(soundOf(word)) ?? 0) | people);
    if (word.length < 4) continue;
    const letter = word.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), [word, people]]);
    if (word.length >= 6) byRest.set(word.slice(1), (byRest.get(word.slice(1)) ?? 0) | people);
  }

  return (word) => {
    const heard = word.length >= 3 ? bySound.get(soundOf(word)) : undefined;
    if (heard) return { people: heard, isHeard: true, isFar: false };
    if (word.length < 4) return null;
    // The first letter mistaken or left out.
    let people = (byRest.get(word.slice(1)) ?? 0) | (byRest.get(word) ?? 0);
    let far = 0;
    for (const [name, whose] of byLetter.get(word.charAt(0)) ?? []) {
      const shorter = Math.min(name.length, word.length);
      const edits = editsApart(word, name, shorter >= 6 ? 2 : 1);
      if (edits <= (shorter >= 8 ? 2 : 1)) people |= whose;
      else if (edits === 2 && shorter >= 6) far |= whose;
    }
    if (people) return { people, isHeard: false, isFar: false };

    return far ? { people: far, isHeard: false, isFar: true } : null;
  };
}
