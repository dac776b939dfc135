import { type Apartness, endOfWords, lettersOf } from "./endOfWords.ts";
import type { Finder } from "./finder.ts";
import type { Note } from "./note.ts";
import { readNote } from "./note.ts";
import { isWeakName } from "./ordinaryWords.ts";

/** Names on social networks known, with or without "@", with other signs between their parts or none. */
export const knownHandles: Finder = ({ text, tokens }, people) => {
  const handles = people.flatMap(({ handles = [] }) => handles.map(handleOf)).filter(isTelling);
  if (handles.length === 0) return [];

  return tokens.flatMap((token, at) =>
    handles.flatMap(({ letters, isWord }) => {
      const end = endOfWords(tokens, at, letters, written);
      const isMarked = text[token.start - 1] === "@";
      // A handle that is a word of the language means the handle only where it is marked as one.
      if (end === -1 || (!isMarked && (isWord || isApart(tokens, at, end)))) return [];
      if (isPartOfLonger(tokens, at, end)) return [];

      return [
        {
          start: isMarked ? token.start - 1 : token.start,
          end: tokens[end - 1]?.end ?? token.end,
          type: "HANDLE",
          certainty: isMarked || end > at + 1 ? "certain" : "likely",
        },
      ];
    }),
  );
};

interface Handle {
  readonly letters: string;
  readonly isWord: boolean;
}

function handleOf(handle: string): Handle {
  const { tokens } = readNote(handle);
  const letters = lettersOf(tokens);

  return { letters, isWord: tokens.length === 1 && isWeakName(letters) };
}

const isTelling = ({ letters }: Handle) => letters.length >= 3;

/** Words with nothing but spaces between them are words. */
const isApart = (tokens: Note["tokens"], at: number, end: number) =>
  end > at + 1 &&
  tokens.slice(at + 1, end).every(({ gap, text }) => gap === " " && !said.has(text));

/** "lindy_d88" is not found in "melindy_d888" nor before "@mail.example.org". */
const isPartOfLonger = (tokens: Note["tokens"], at: number, end: number) =>
  (at > 0 && /^[._-]?$/.test(tokens[at]?.gap ?? " ")) ||
  (end < tokens.length && /^[_@]?$/.test(tokens[end]?.gap ?? " "));

const said: ReadonlySet<string> = new Set(
  "dot period underscore dash hyphen punto guion bajo".split(" "),
);

const written: Apartness = {
  fillers: said,
  joins: (gap) => gap.length <= 1 && /^[._ -]*$/.test(gap),
};
