import type { KnownPerson } from "./identifier.ts";
import { calledBy } from "./lists/nicknames.ts";
import { nameForms } from "./nameForms.ts";
import { pairsOf } from "./namePairs.ts";
import { diminutivesOf } from "./spanishDiminutives.ts";

/** A word that is a part of the name of somebody known. `people` has a bit for each of them. */
export interface NamePart {
  readonly people: number;
  /** As the record has it, not a nickname that follows from it: only of these misspellings are looked for. */
  readonly isRecorded: boolean;
  /** Several words of the record as one: "delacruz", "rosadelgado". */
  readonly isJoined: boolean;
  /** Given and family name as one. */
  readonly isPair: boolean;
}

export interface KnownParts {
  readonly words: ReadonlyMap<string, NamePart>;
  /** By letter, whose given, middle or family name begins with it. */
  readonly initials: ReadonlyMap<string, number>;
}

/** Every word that the people known may be called by. */
export function knownParts(people: readonly KnownPerson[]): KnownParts {
  const words = new Map<string, NamePart>();
  const initials = new Map<string, number>();

  people.forEach((person, n) => {
    // A household of more than thirty shares bits: their names are then taken for one another's.
    const bit = 1 << (n % 30);
    const add = (word: string, kind: Partial<Omit<NamePart, "people">> = {}) => {
      if (word.length < 2) return;
      const { isRecorded = false, isJoined = false, isPair = false } = kind;
      const known = words.get(word);

      words.set(word, {
        people: (known?.people ?? 0) | bit,
        isRecorded: isRecorded || (known?.isRecorded ?? false),
        isJoined: isJoined && (known?.isJoined ?? true),
        isPair: isPair && (known?.isPair ?? true),
      });
    };

    const { given, family, joined, initials: letters } = nameForms(person);
    for (const word of [...given, ...family]) add(word, { isRecorded: true });
    for (const word of joined) add(word, { isRecorded: true, isJoined: true });
    const nicknames = [...given, ...joined].flatMap((name) => [
      ...calledBy(name),
      ...diminutivesOf(name),
    ]);
    for (const word of nicknames) add(word);
    for (const word of pairsOf(person, nicknames)) add(word, { isJoined: true, isPair: true });
    for (const letter of letters) initials.set(letter, (initials.get(letter) ?? 0) | bit);
  });

  return { words, initials };
}
