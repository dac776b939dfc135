import { endOfWords } from "./endOfWords.ts";
import type { Finder } from "./finder.ts";
import { readNote } from "./note.ts";

/** E-mail addresses known, also with "at" and "dot", in brackets or not. */
export const knownEmails: Finder = ({ tokens }, people) => {
  const addresses = people
    .flatMap(({ emails = [] }) => emails.map(wordsOf))
    .filter(({ length }) => length >= 2);

  return tokens.flatMap((token, at) =>
    addresses.flatMap((words) => {
      const end = endOfWords(tokens, at, words, spokenSigns, joinsEmail);

      return end === -1
        ? []
        : [
            {
              start: token.start,
              end: tokens[end - 1]?.end ?? token.end,
              type: "EMAIL",
              certainty: "certain",
            },
          ];
    }),
  );
};

const wordsOf = (email: string) => readNote(email).tokens.map(({ text }) => text);

const spokenSigns = new Set([
  "at",
  "dot",
  "period",
  "underscore",
  "dash",
  "hyphen",
  "minus",
  "plus",
  "arroba",
  "punto",
  "guion",
  "bajo",
  "mas",
]);

const joinsEmail = (gap: string) => gap.length <= 4 && /^[ .@_+\-()[\]{}<>]*$/.test(gap);
