import type { KnownPerson } from "./identifier.ts";
import { calledBy } from "./lists/nicknames.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { nameForms, wordsOf } from "./nameForms.ts";
import { pairsOf } from "./namePairs.ts";
import { diminutivesOf } from "./spanishDiminutives.ts";

/** A word that is a part of the name of somebody known. `people` has a bit for each of them. */
export interface NamePart {
  readonly people: number;
  /** As the record has it, not a nickname that follows from it: only of these misspellings are looked for. */
  readonly isRecorded: boolean;
  /** Given and family name as one: "rosadelgado". */
  readonly isPair: boolean;
}

export interface KnownParts {
  readonly words: ReadonlyMap<string, NamePart>;
  /** By letter, whose given, middle or family name begins with it. */
  readonly initials: ReadonlyMap<string, number>;
  /** Beginnings of given names, "Maks" of Maksym, by whose they are; names only where the sentence says so. */
  readonly shortened: ReadonlyMap<string, number>;
  /** The first two letters of all these: no other word needs a second look. */
  readonly openings: ReadonlySet<string>;
  /** First and last, with or without the middle one: "rd", "red". */
  readonly initialsTogether: ReadonlySet<string>;
}

/** Every word that the people known may be called by. */
export function knownParts(people: readonly KnownPerson[]): KnownParts {
  const kept = ofHouseholds.get(people);
  if (kept) return kept;
  const words = new Map<string, NamePart>();
  const initials = new Map<string, number>();
  const shortened = new Map<string, number>();

  people.forEach((person, n) => {
    // A household of more than thirty shares bits: their names are then taken for one another's.
    const bit = 1 << (n % 30);
    const add = (word: string, isRecorded: boolean, isPair: boolean) => {
      const known = words.get(word);
      words.set(word, {
        people: (known?.people ?? 0) | bit,
        isRecorded: isRecorded || (known?.isRecorded ?? false),
        isPair: isPair && (known?.isPair ?? true),
      });
    };

    const { recorded, nicknames, pairs, letters, beginnings } = callsOf(person);
    for (const word of recorded) add(word, true, false);
    for (const word of nicknames) add(word, false, false);
    for (const word of pairs) add(word, false, true);
    for (const letter of letters) initials.set(letter, (initials.get(letter) ?? 0) | bit);
    for (const each of beginnings) shortened.set(each, (shortened.get(each) ?? 0) | bit);
  });

  const initialsTogether = new Set(people.flatMap(initialsOf));
  const openings = new Set(Array.from(words.keys(), (word) => word.slice(0, 2)));
  const parts = { words, initials, shortened, openings, initialsTogether };
  ofHouseholds.set(people, parts);
  return parts;
}

function initialsOf(person: KnownPerson): string[] {
  const [first, middle] = [person.first, person.middle].map((name) => wordsOf(name)[0]?.charAt(0));
  const families = nameForms(person).family.map((word) => word.charAt(0));
  if (!first) return [];

  return families.flatMap((last) => [first + last, ...(middle ? [first + middle + last] : [])]);
}

/** Two finders ask for the same people one after the other, and an editor at every pause in typing. */
const ofHouseholds = new WeakMap<readonly KnownPerson[], KnownParts>();
const ofPeople = new WeakMap<KnownPerson, Calls>();

interface Calls {
  readonly recorded: readonly string[];
  readonly nicknames: readonly string[];
  readonly pairs: readonly string[];
  readonly letters: readonly string[];
  readonly beginnings: readonly string[];
}

/** All that one person may be called. */
function callsOf(person: KnownPerson): Calls {
  const kept = ofPeople.get(person);
  if (kept) return kept;
  const { given, family, joined, initials } = nameForms(person);
  const nicknames = [...given, ...joined].flatMap((name) => [
    ...calledBy(name),
    ...diminutivesOf(name),
  ]);
  const calls = {
    recorded: [...given, ...family, ...joined].filter(({ length }) => length > 1),
    nicknames: nicknames.filter(({ length }) => length > 1),
    pairs: pairsOf(person, nicknames),
    letters: initials,
    beginnings: given.flatMap(beginningsOf),
  };

  ofPeople.set(person, calls);
  return calls;
}

/** "mak", "maks", "maksy": no words of the language, and no common names of others. */
const beginningsOf = (name: string): string[] =>
  [
    ...Array.from({ length: Math.max(0, Math.min(name.length, 7) - 3) }, (_, n) =>
      name.slice(0, n + 3),
    ),
    ...endearing(name),
  ].filter((each) => {
    const { ordinary, place } = wordKinds(each);
    return name.length >= 5 && each !== name && ordinary <= 1 && !place;
  });

/** "Mili" of Milagros, "Kenny" of Kendrick, "Susy" of Susana. */
function endearing(name: string): string[] {
  const [stem] = /^[^aeiou]*[aeiou]+[^aeiou]/.exec(name) ?? [];
  if (!stem || stem.length > 4) return [];

  return ["i", "y", "ie", `${stem.at(-1)}y`, `${stem.at(-1)}ie`].map((ending) => stem + ending);
}
