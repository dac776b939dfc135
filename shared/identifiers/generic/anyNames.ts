import { famousNames } from "../famousNames.ts";
import type { Certainty, Identifier } from "../identifier.ts";
import { frameBefore } from "../names/humanFrames.ts";
import { joinedNames } from "../names/joinedNames.ts";
import type { NameReading } from "../names/nameReading.ts";
import type { NameWord } from "../names/nameWords.ts";
import { readNames } from "../names/readNames.ts";
import { weighedNames } from "../names/weighedNames.ts";
import type { Note } from "../note.ts";

/**
 * Names of people: by lists against ordinary words and by the sentence around them (rules §9, generic). In a
 * note that is about somebody, a number found or a sure name tells so, weaker evidence is enough; elsewhere it
 * makes a name `possible` alone.
 */
export function anyNames(note: Note, isAboutSomebody = false): Identifier[] {
  const reading = readNames(note);
  const { likely, possible } = weighedNames(reading, isAboutSomebody);
  const famous = famousIn(reading);
  const told = repeated(reading, without(likely, famous));

  return [
    ...spansOf(reading, told, "likely"),
    ...spansOf(reading, without(without(possible, told), famous), "possible"),
  ];
}

const without = (all: ReadonlySet<number>, some: ReadonlySet<number>): Set<number> =>
  new Set([...all].filter((at) => !some.has(at)));

/** "Loves Stephen King", not "client Stephen King". */
function famousIn({ words }: NameReading): Set<number> {
  const found = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1], words[at]];
    if (second?.gap !== " " || first?.shape !== "capital" || second.shape !== "capital") continue;
    if (!famousNames.has(`${first.text} ${second.text}`) || frameBefore(words, at - 1) === 2)
      continue;
    found.add(at - 1).add(at);
  }

  return found;
}

const spansOf = (
  { words, organizations }: NameReading,
  named: ReadonlySet<number>,
  certainty: Certainty,
): Identifier[] =>
  joinedNames(words, named, organizations).map(([first, last]) => ({
    start: (words[first] as NameWord).first.start,
    end: (words[last] as NameWord).last.end,
    type: "PERSON",
    certainty,
  }));

/** Once a sentence has told that a word is a name, it is that name everywhere in the note. */
function repeated({ words, organizations }: NameReading, named: ReadonlySet<number>): Set<number> {
  const told = new Set([...named].map((at) => words[at]?.text));
  const all = new Set(named);
  if (named.size === 0) return all;

  words.forEach(({ text, shape, kinds }, at) => {
    const isWritten = shape === "capital" || (shape === "lower" && kinds.ordinary === 0);
    if (isWritten && text.length > 1 && told.has(text) && !organizations.has(at)) all.add(at);
  });

  return all;
}
