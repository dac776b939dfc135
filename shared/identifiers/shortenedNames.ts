import type { KnownPerson } from "./identifier.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { wordsOf } from "./nameForms.ts";
import { nameParticles } from "./ordinaryWords.ts";

/** "mak", "maks", "maksy" of Maksym: no words of the language. */
export const beginningsOf = (name: string): string[] =>
  [
    ...Array.from({ length: name.length < 5 ? 0 : Math.min(name.length, 7) - 3 }, (_, n) =>
      name.slice(0, n + 3),
    ),
    ...endearing(name),
  ].filter((each) => each !== name && isNoWord(each));

/** "Shawn" of DeShawn, "Tasha" of LaTasha: what such a beginning leaves, where that is a name too. */
export function lastPartsOf(name: string): string[] {
  const [, rest = ""] = /^(?:de|da|la|le|ja|ke|sha|ta|ra|d)([a-z]{4,})$/.exec(name) ?? [];
  const short = rest.endsWith("andre") ? ["dre"] : [];

  return wordKinds(rest).given >= 2 && wordKinds(rest).ordinary <= 1 ? [rest, ...short] : [];
}

export const isNoWord = (word: string) => wordKinds(word).ordinary <= 1 && !wordKinds(word).place;

/** "Mafer" of María Fernanda, "Juanca" of Juan Carlos, "Luisfer": the beginnings of two given names together. */
export function blendsOf({ first, middle }: KnownPerson): string[] {
  const [one, two] = [...wordsOf(first), ...wordsOf(middle)].filter(
    (word) => word.length > 2 && !nameParticles.has(word),
  );
  if (!one || !two) return [];

  return [one.slice(0, 2), one.slice(0, 4)]
    .flatMap((opening) => [opening + two.slice(0, 2), opening + two.slice(0, 3)])
    .filter((blend) => blend.length >= 4 && isNoWord(blend));
}

/** "Mili" of Milagros, "Kenny" of Kendrick, "Susy" of Susana. */
function endearing(name: string): string[] {
  const [stem] = /^[^aeiou]*[aeiou]+[^aeiou]/.exec(name) ?? [];
  if (!stem || stem.length > 4) return [];

  // "Joonie", "Kimmy"
  return ["i", "y", "ie", `${stem.at(-1)}y`, `${stem.at(-1)}ie`].map((ending) => stem + ending);
}
