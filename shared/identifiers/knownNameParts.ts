import type { KnownPerson } from "./identifier.ts";
import { calledBy } from "./lists/nicknames.ts";
import { shortFormsOf } from "./lists/shortNames.ts";
import { nameForms, wordsOf } from "./nameForms.ts";
import { pairsOf } from "./namePairs.ts";
import { nameParticles } from "./ordinaryWords.ts";
import { beginningsOf, blendsOf, isNoWord, lastPartsOf } from "./shortenedNames.ts";
import { diminutivesOf } from "./spanishDiminutives.ts";

/** A word that is a part of the name of somebody known. `people` has a bit for each of them. */
export interface NamePart {
  readonly people: number;
  /** As the record has it, not a nickname that follows from it: only of these misspellings are looked for. */
  readonly isRecorded: boolean;
  /** Given and family name as one: "rosadelgado". */
  readonly isPair: boolean;
  readonly isFamily: boolean;
}

export interface KnownParts {
  readonly words: ReadonlyMap<string, NamePart>;
  /** By letter, whose given, middle or family name begins with it. */
  readonly initials: ReadonlyMap<string, number>;
  /** Beginnings of given names, "Maks" of Maksym, by whose they are; names only where the sentence says so. */
  readonly shortened: ReadonlyMap<string, number>;
  /** Beginnings of family names, "McK" of McKinney, by whose they are; names only behind a given one. */
  readonly cut: ReadonlyMap<string, number>;
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
  const cut = new Map<string, number>();

  people.forEach((person, n) => {
    // A household of more than thirty shares bits: their names are then taken for one another's.
    const bit = 1 << (n % 30);
    const calls = callsOf(person);
    const { families } = calls;
    const add = (word: string, isRecorded: boolean, isPair: boolean) => {
      const known = words.get(word);
      words.set(word, {
        people: (known?.people ?? 0) | bit,
        isRecorded: isRecorded || (known?.isRecorded ?? false),
        isPair: isPair && (known?.isPair ?? true),
        isFamily: (known?.isFamily ?? false) || families.includes(word),
      });
    };

    const { recorded, nicknames, pairs, letters, beginnings, cuts } = calls;
    for (const word of recorded) add(word, true, false);
    for (const word of nicknames) add(word, false, false);
    for (const word of pairs) add(word, false, true);
    for (const letter of letters) initials.set(letter, (initials.get(letter) ?? 0) | bit);
    for (const each of cuts) cut.set(each, (cut.get(each) ?? 0) | bit);
    for (const each of beginnings) shortened.set(each, (shortened.get(each) ?? 0) | bit);
  });

  const initialsTogether = new Set(people.flatMap(initialsOf));
  const openings = new Set(Array.from(words.keys(), (word) => word.slice(0, 2)));
  const parts = { words, initials, shortened, cut, openings, initialsTogether };
  ofHouseholds.set(people, parts);
  return parts;
}

function initialsOf(person: KnownPerson): string[] {
  const letters = (words: readonly string[]) => words.map((word) => word.charAt(0));
  const first = letters(wordsOf(person.first).filter((word) => !nameParticles.has(word)));
  const middle = letters(wordsOf(person.middle).filter((word) => !nameParticles.has(word)));
  const families = letters(nameForms(person).family);
  if (!first[0]) return [];
  const given = [...first, ...middle].join("");
  const family = families.join("");

  return [
    ...families.flatMap((last) => [
      first[0] + last,
      given + last,
      `${first[0]}${middle[0] ?? ""}${last}`,
    ]),
    ...(family ? [first[0] + family, given + family] : []),
    // "JL" of José Luis, "TJ" of Terrence James
    ...(given.length > 1 ? [given, given.slice(0, 2)] : []),
  ].filter(({ length }) => length > 1);
}

/** Two finders ask for the same people one after the other, and an editor at every pause in typing. */
const ofHouseholds = new WeakMap<readonly KnownPerson[], KnownParts>();
const ofPeople = new WeakMap<KnownPerson, Calls>();

interface Calls {
  readonly recorded: readonly string[];
  readonly families: readonly string[];
  readonly nicknames: readonly string[];
  readonly pairs: readonly string[];
  readonly letters: readonly string[];
  readonly beginnings: readonly string[];
  readonly cuts: readonly string[];
}

/** All that one person may be called. */
function callsOf(person: KnownPerson): Calls {
  const kept = ofPeople.get(person);
  if (kept) return kept;
  const { given, family, joined, initials } = nameForms(person);
  const others = [...given, ...joined].flatMap(calledBy);
  const nicknames = [
    ...others,
    ...[...given, ...joined].flatMap(diminutivesOf),
    // "Chuchito" of Chucho
    ...others.filter((name) => /[ao]$/.test(name)).flatMap(diminutivesOf),
    ...[...given, ...family].flatMap(shortFormsOf),
    ...[...given, wordsOf(person.first).join("")].flatMap(lastPartsOf),
  ];
  const calls = {
    families: family,
    recorded: [...given, ...family, ...joined].filter(({ length }) => length > 1),
    nicknames: nicknames.filter(({ length }) => length > 1),
    pairs: pairsOf(person, nicknames),
    letters: initials,
    cuts: family
      .flatMap((name) => [3, 4, 5].map((length) => name.slice(0, length)))
      .filter(isNoWord),
    beginnings: [
      ...[...given, wordsOf(person.first).join("")].flatMap(beginningsOf),
      ...blendsOf(person),
    ],
  };

  ofPeople.set(person, calls);
  return calls;
}
