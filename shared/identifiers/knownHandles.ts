import { endOfWords } from "./endOfWords.ts";
import type { Finder } from "./finder.ts";
import type { Note } from "./note.ts";
import { readNote } from "./note.ts";
import { isWeakName } from "./ordinaryWords.ts";

/** Names on social networks known, with or without "@". */
export const knownHandles: Finder = ({ text, tokens }, people) => {
  const handles = people.flatMap(({ handles = [] }) => handles.map(wordsOf)).filter(isTelling);

  return tokens.flatMap((token, at) =>
    handles.flatMap((words) => {
      const end = endOfWords(tokens, at, words, new Set(), joinsHandle);
      const isMarked = text[token.start - 1] === "@";
      // A handle that is a word of the language means the handle only where it is marked as one.
      if (end === -1 || (!isMarked && words.length === 1 && isWeakName(words[0] ?? ""))) return [];

      return [
        {
          start: isMarked ? token.start - 1 : token.start,
          end: tokens[end - 1]?.end ?? token.end,
          type: "HANDLE",
          certainty: isMarked || words.length > 1 ? "certain" : "likely",
        },
      ];
    }),
  );
};

const wordsOf = (handle: string) =>
  readNote(handle).tokens.map((token: Note["tokens"][number]) => token.text);

const isTelling = (words: readonly string[]) => words.join("").length >= 3;

const joinsHandle = (gap: string) => gap.length <= 1 && /^[._-]*$/.test(gap);
