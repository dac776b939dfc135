import { joinedNames } from "../names/joinedNames.ts";
import { isNameAlone } from "../names/nameAlone.ts";
import { type NameWord, nameWords } from "../names/nameWords.ts";
import { organizationsIn } from "../names/organizations.ts";
import type { GenericFinder } from "./genericFinder.ts";

/** Names of people: by lists against ordinary words and by the sentence around them (rules §9, generic). */
export const anyNames: GenericFinder = (note) => {
  const words = nameWords(note);
  const organizations = organizationsIn(words);
  const alone = new Set<number>();
  words.forEach((_, at) => {
    if (!organizations.has(at) && isNameAlone(words, at)) alone.add(at);
  });

  return joinedNames(words, repeated(words, alone, organizations), organizations).map(
    ([first, last]) => ({
      start: (words[first] as NameWord).first.start,
      end: (words[last] as NameWord).last.end,
      type: "PERSON",
      certainty: "likely",
    }),
  );
};

/** Once a sentence has told that a word is a name, it is that name everywhere in the note. */
function repeated(
  words: readonly NameWord[],
  alone: ReadonlySet<number>,
  organizations: ReadonlySet<number>,
): Set<number> {
  const told = new Set([...alone].map((at) => words[at]?.text));
  const all = new Set(alone);

  words.forEach(({ text, shape, kinds }, at) => {
    const isWritten = shape === "capital" || (shape === "lower" && kinds.ordinary === 0);
    if (text.length > 1 && told.has(text) && isWritten && !organizations.has(at)) all.add(at);
  });

  return all;
}
