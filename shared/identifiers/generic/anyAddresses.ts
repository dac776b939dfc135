import type { Identifier } from "../identifier.ts";
import { addressPatterns } from "./addressPatterns.ts";
import { looseAddressPatterns } from "./addressPatternsLoose.ts";
import { streetPatterns } from "./addressPatternsStreets.ts";
import { addressStarts } from "./addressStarts.ts";
import { endOfAddress, startOfAddress, withoutStop } from "./addressTail.ts";
import { casedText } from "./casedText.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";

/** Street addresses, and intersections where somebody stays. */
export const anyAddresses: GenericFinder = (note) => {
  const cased = casedText(note);
  const starts = addressStarts(note);
  const found: Identifier[] = [];

  // One expression after the other, not one place after the other: an expression in use is quick.
  for (const { at, pattern, isAddress } of patterns) {
    for (const start of starts[at]) {
      pattern.lastIndex = start;
      const match = pattern.exec(cased);
      if (!match) continue;

      const { 0: street, groups: parts = {} } = match;
      const streetTo = start + street.length;
      const to = endOfAddress(cased, streetTo, !/[A-Z]/.test(street));
      const words = cased.slice(start, to);
      const tail = cased.slice(streetTo, to);
      const before = note.plain.slice(Math.max(0, start - 70), start);
      const after = note.plain.slice(to, to + 30);
      if (!isAddress({ words, tail, before, after, parts })) continue;

      const from = startOfAddress(cased, start);
      found.push(spanIn(note, { from, to: withoutStop(cased, to) }, "ADDRESS"));
    }
  }

  return found;
};

const patterns = [...addressPatterns, ...streetPatterns, ...looseAddressPatterns];
