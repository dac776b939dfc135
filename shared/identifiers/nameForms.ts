import type { KnownPerson } from "./identifier.ts";
import { readNote } from "./note.ts";
import { nameParticles } from "./ordinaryWords.ts";

/** The words of somebody's name, folded. */
export interface NameForms {
  /** First, middle and nicknames, each word that can stand alone. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** What is written in several words, as one: "delacruz", "oneal", "maryann". */
  readonly joined: readonly string[];
  readonly initials: readonly string[];
}

/** The words by which a person's name is put together in a text. */
export function nameForms({ first, middle, last, nicknames = [] }: KnownPerson): NameForms {
  const given = [first, middle, ...nicknames].map(wordsOf);
  const family = [wordsOf(last)];

  return {
    given: distinct(given.flatMap(standingAlone)),
    family: distinct(family.flatMap(standingAlone)),
    joined: distinct([...given, ...family].flatMap(joinedForms)),
    initials: distinct([...given, ...family].flat().map((word) => word.charAt(0))),
  };
}

export const wordsOf = (name: string | null | undefined): string[] =>
  readNote(name ?? "").tokens.map(({ text }) => text);

/** "de la Cruz-Soto" → cruz, soto; a particle only where there is nothing else. */
function standingAlone(words: readonly string[]): string[] {
  const telling = words.filter((word) => word.length > 1 && !nameParticles.has(word));

  // "Do" and "San" are surnames too; "de la" is none.
  return telling.length > 0 || words.length > 1 ? telling : words.filter((word) => word.length > 1);
}

/** "de la Cruz-Soto" → delacruzsoto, delacruz: all of it, and each name with its particles. */
function joinedForms(words: readonly string[]): string[] {
  if (words.length < 2 || words.every((word) => nameParticles.has(word))) return [];

  return [words, ...withParticles(words)]
    .filter(({ length }) => length > 1)
    .flatMap((each) => [each.join(""), each.map((word) => shortened[word] ?? word).join("")]);
}

/** "St-Fleur" for Saint-Fleur, and the other way round. */
const shortened: Readonly<Record<string, string>> = {
  saint: "st",
  sainte: "ste",
  santa: "sta",
  santo: "sto",
  st: "saint",
  ste: "sainte",
};

/** Splits where a name ends: particles belong to the word after them. */
function withParticles(words: readonly string[]): string[][] {
  const names: string[][] = [];
  let particles: string[] = [];

  for (const word of words) {
    particles.push(word);
    if (nameParticles.has(word)) continue;
    names.push(particles);
    particles = [];
  }

  return particles.length > 0 ? [...names, particles] : names;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
