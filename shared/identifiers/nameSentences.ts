import { frameAfter, frameBefore, hasTitle, isNamed } from "./names/humanFrames.ts";
import { type NameWord, nameWords } from "./names/nameWords.ts";
import { organizationsIn } from "./names/organizations.ts";
import type { Note, Token } from "./note.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";

/** What the sentence around a token says of it. */
export interface Sentence {
  readonly words: readonly NameWord[];
  /** The word the token is part of. */
  readonly at: number;
  /** The word of the last token. */
  readonly last: number;
  readonly shape: NameWord["shape"];
  readonly isTitled: boolean;
  readonly isNamed: boolean;
  readonly before: number;
  readonly after: number;
  readonly isOrganization: boolean;
}

/** Reads sentences only where a name needs it: most tokens of most notes are no name. */
export function nameSentences(note: Note): (first: number, last: number) => Sentence {
  let read: { words: NameWord[]; place: number[]; organizations: ReadonlySet<number> } | undefined;

  return (first, last) => {
    read ??= readWords(note);
    const { words, place, organizations } = read;
    const at = place[first] ?? 0;
    const end = place[last] ?? at;

    return {
      words,
      at,
      last: end,
      shape: words[at]?.shape ?? "lower",
      isTitled: hasTitle(words, at) && !beginsAnew(words, at) && words[at - 2]?.text !== "nuestra",
      isNamed: isNamed(words, at),
      before: beginsAnew(words, at) ? 0 : frameBefore(words, at),
      after: frameAfter(words, end),
      isOrganization: organizations.has(at) && !isOfPerson(words, at),
    };
  };
}

/** "the coach. Bell rings": a full stop after a whole word ends what was said of somebody. */
const beginsAnew = (words: readonly NameWord[], at: number) =>
  words[at]?.gap.startsWith(". ") === true && (words[at - 1]?.text.length ?? 0) > 4;

/** "luis's school", "luis house": what is in small letters is no organization's name. */
function isOfPerson(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.shape === "lower") return !isOrdinaryWord(word.text) || word.isPossessive;

  return word?.isPossessive === true && next?.shape === "lower";
}

function readWords(note: Note) {
  const words = nameWords(note);
  const index = new Map<Token, number>(note.tokens.map((token, n) => [token, n]));
  const place: number[] = [];
  words.forEach(({ first }, n) => {
    place[index.get(first) ?? 0] = n;
  });
  for (let at = 1; at < note.tokens.length; at++) place[at] ??= place[at - 1] ?? 0;

  return { words, place, organizations: organizationsIn(words) };
}
