import { matchesOf } from "../matchesOf.ts";
import { addressPatterns } from "./addressPatterns.ts";
import { looseAddressPatterns } from "./addressPatternsLoose.ts";
import { casedText } from "./casedText.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";

/** Street addresses, and intersections where somebody stays. */
export const anyAddresses: GenericFinder = (note) => {
  const cased = casedText(note);

  return [...addressPatterns, ...looseAddressPatterns].flatMap(({ pattern, isAddress }) =>
    matchesOf(pattern, cased).flatMap(({ 0: words, index, groups = {} }) => {
      const to = index + words.length;
      const before = note.plain.slice(Math.max(0, index - 70), index);
      const after = note.plain.slice(to, to + 30);

      return isAddress({ words, before, after, parts: groups })
        ? [spanIn(note, { from: index, to }, "ADDRESS")]
        : [];
    }),
  );
};
