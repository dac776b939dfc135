import type { KnownPerson } from "./identifier.ts";
import { readNote } from "./note.ts";
import { nameParticles } from "./ordinaryWords.ts";

/** One way to write somebody's name: its folded words in order. Whole: more than one part of the name. */
export interface NameForm {
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** Every way to write a person's name that the finder knows. */
export function nameForms({ first, middle, last, nicknames = [] }: KnownPerson): NameForm[] {
  const given = [first, ...nicknames].flatMap(spellings);
  const middles = spellings(middle);
  const family = spellings(last);
  const givenInitials = initials(given);
  const forms = new Map<string, NameForm>();
  const add = (isWhole: boolean, ...parts: readonly string[][]) => {
    const words = parts.flat();
    forms.set(words.join(" "), { words, isWhole });
  };

  for (const name of [...given, ...middles, ...family]) add(name.length > 1, name);
  for (const name of given) {
    for (const initial of initials(family)) add(true, name, initial);
    for (const between of [...middles, ...initials(middles)]) add(true, name, between);
  }
  for (const surname of family) {
    for (const initial of givenInitials) {
      add(true, initial, surname);
      add(true, surname, initial);
    }
    for (const name of given) {
      for (const between of [[], ...middles, ...initials(middles)]) {
        add(true, name, between, surname);
        add(true, surname, name, between);
      }
      for (const runTogether of [
        [...name, ...surname],
        [...surname, ...name],
      ]) {
        add(true, [runTogether.join("")]);
      }
    }
    for (const initial of givenInitials) {
      for (const between of [...middles, ...initials(middles)])
        add(true, initial, between, surname);
    }
  }

  return [...forms.values()];
}

/**
 * A part of a name as words: all of it, each surname or given name in it with its particles, and each word
 * that can stand alone; run together as well. "de la Cruz-Soto" → de la cruz soto, de la cruz, cruz, soto,
 * delacruzsoto, delacruz.
 */
function spellings(name: string | null | undefined): string[][] {
  const words = readNote(name ?? "").tokens.map(({ text }) => text);
  const names = withParticles(words);
  const alone = names.flatMap((each) => each.slice(-1)).filter((word) => word.length > 1);
  const whole = [words, ...names].filter((each) => each.length === 1 || !each.every(isParticle));

  return distinct([
    ...whole,
    ...whole.map((each) => [each.join("")]),
    ...alone.map((word) => [word]),
  ]);
}

/** Splits where a name ends: particles belong to the word after them. */
function withParticles(words: readonly string[]): string[][] {
  const names: string[][] = [];
  let particles: string[] = [];

  for (const word of words) {
    particles.push(word);
    if (isParticle(word)) continue;
    names.push(particles);
    particles = [];
  }

  return particles.length > 0 ? [...names, particles] : names;
}

const distinct = (names: readonly string[][]): string[][] => [
  ...new Map(names.map((words) => [words.join(" "), words])).values(),
];

const isParticle = (word: string) => nameParticles.has(word);

const initials = (names: readonly string[][]): string[][] =>
  [...new Set(names.map(([word]) => word?.slice(0, 1) ?? ""))].map((letter) => [letter]);
