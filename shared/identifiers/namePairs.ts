import type { KnownPerson } from "./identifier.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { nameForms, wordsOf } from "./nameForms.ts";

/** Given and family name run together, as in user and file names: rosadelgado, delgadorosa, rosamariadelgado, rdelgado. */
export function pairsOf(person: KnownPerson, nicknames: readonly string[]): string[] {
  const { given, family, joined } = nameForms(person);
  const first = wordsOf(person.first).join("");
  const middle = wordsOf(person.middle).join("");
  const last = wordsOf(person.last).join("");
  const families = new Set([...family, ...(last ? [last] : [])]);
  const givens = new Set([...given, ...joined.filter((word) => word !== last), ...nicknames]);
  const pairs: string[] = [];

  for (const name of families) {
    for (const each of givens) pairs.push(each + name, name + each);
    for (const each of given) {
      pairs.push(...[each.charAt(0) + name, name + each.charAt(0)].filter(isNoOther));
    }
    if (middle) pairs.push(first + middle + name, first + middle.charAt(0) + name);
  }
  if (first && middle) pairs.push(first + middle);

  return pairs.filter((pair) => pair.length >= 5 && !isWord(pair));
}

/** "Bryant" is not Tyler Bryan. */
const isNoOther = (pair: string) => wordKinds(pair).given + wordKinds(pair).family === 0;

/** "Vegas" is not Soledad Vega. */
const isWord = (pair: string) => wordKinds(pair).ordinary >= 2 || wordKinds(pair).place;
