import { ExpressionPlaces } from "../expressions/expressionPlaces.ts";
import { ageNumber, ofRange } from "./ageContext.ts";
import { agePatterns } from "./agePatterns.ts";
import { agePatternsSpanish } from "./agePatternsSpanish.ts";
import { ageStarts } from "./ageStarts.ts";
import { agesAfterNames } from "./agesAfterNames.ts";
import { agesInPassing } from "./agesInPassing.ts";
import { agesOfFamily } from "./agesOfFamily.ts";
import { agesOfTwo } from "./agesOfTwo.ts";
import { agesSetApart } from "./agesSetApart.ts";
import { asWritten } from "./asWritten.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";

/** Exact ages of people. Ranges, limits, durations and the ages of things say nothing of a person. */
export const anyAges: GenericFinder = (note) => {
  const { plain, text, placeOf } = note;
  const inSentences: Stretch[] = [];

  const startsOf = places.among(plain, ageStarts(note));

  // One expression after the other, not one place after the other: an expression in use is quick.
  for (const [n, { pattern, isAge }] of patterns.entries()) {
    for (const start of startsOf(n)) {
      pattern.lastIndex = start;
      const match = pattern.exec(plain);
      if (!match) continue;

      const [, lead = "", ages = ""] = match;
      const from = start - lead.length;
      const to = start + ages.length;
      const before = plain.slice(Math.max(0, from - 70), from);
      const after = plain.slice(to, to + 40);
      if (ofRange.test(before.slice(-28))) continue;

      const place = placeOf(from, to);
      const written = asWritten(text.slice(place.start, place.end));
      const writtenBefore = () =>
        asWritten(text.slice(placeOf(Math.max(0, from - 70), from).start, place.start));
      if (isAge?.({ before, after, written, writtenBefore }) ?? true)
        inSentences.push(...agesIn(ages, start));
    }
  }

  return [...inSentences, ...agesAfterNames(note)].map((age) => spanIn(note, age, "AGE"));
};

const patterns = [
  ...agePatterns,
  ...agePatternsSpanish,
  ...agesOfFamily,
  ...agesInPassing,
  ...agesSetApart,
  ...agesOfTwo,
];

const places = new ExpressionPlaces();
for (const { pattern } of patterns) places.add(pattern);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Each of a list, "3, 5 & 8 yrs" with its unit; nobody is older than 119. */
function agesIn(words: string, from: number): Stretch[] {
  const numbers = Array.from(words.matchAll(numbersIn));
  if (numbers.some(([number]) => Number(number) > 119)) return [];
  if (numbers.length <= 1 || halves.test(words)) return [{ from, to: from + words.length }];

  return numbers.map(({ 0: number, index }, n) => ({
    from: from + index,
    to: from + (n === numbers.length - 1 ? words.length : index + number.length),
  }));
}

/** "2 1/2", "2.5", "1 yr 3 mos", "the big 4-0": one age. */
const halves = /1\/2|\.5|\d-0|\d ?[ya][a-z.]*,? (?:and |y |& |con )?\d{1,2} ?m/;

const numbersIn = new RegExp(`(?<![a-z\\d])${ageNumber}`, "g");
