import { certaintyOfRow } from "./certaintyOfRow.ts";
import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import { knownInitialsAt } from "./knownInitials.ts";
import { misspellings } from "./knownMisspellings.ts";
import { knownParts } from "./knownNameParts.ts";
import { type NameReader, nameRowAt } from "./knownNameRows.ts";
import { nameSentences } from "./nameSentences.ts";

/** Names of the people known, whole or in part, in any case and accent, in any order, with initials, misspelled. */
export const knownNames: Finder = (note, people) => {
  const parts = knownParts(people);
  if (parts.words.size === 0) return [];
  const { tokens } = note;
  const reader: NameReader = { tokens, parts, misspelled: misspellings(parts) };
  const sentences = nameSentences(note);
  const found: Identifier[] = [];

  for (let at = 0; at < tokens.length; ) {
    const row = nameRowAt(reader, at);
    const hit =
      (row && certaintyOfRow(row, tokens, sentences)) ??
      knownInitialsAt(tokens, at, parts, sentences);
    const [first, last] = [tokens[hit?.at ?? at], tokens[(hit?.end ?? at + 1) - 1]];
    if (hit && first && last) {
      found.push({ start: first.start, end: last.end, type: "PERSON", certainty: hit.certainty });
    }
    at = hit?.end ?? at + 1;
  }

  return found;
};
