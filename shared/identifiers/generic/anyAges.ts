import { matchesOf } from "../matchesOf.ts";
import { ageNumber, ofRange } from "./ageContext.ts";
import { agePatterns } from "./agePatterns.ts";
import { agePatternsSpanish } from "./agePatternsSpanish.ts";
import { agesAfterNames } from "./agesAfterNames.ts";
import { agesOfFamily } from "./agesOfFamily.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";

/** Exact ages of people. Ranges, limits, durations and the ages of things say nothing of a person. */
export const anyAges: GenericFinder = (note) => {
  const { plain, text, placeOf } = note;

  const inSentences = [...agePatterns, ...agePatternsSpanish, ...agesOfFamily].flatMap(
    ({ pattern, isAge }) =>
      matchesOf(pattern, plain).flatMap(({ 0: words, 1: ages = "", index }) => {
        const from = index + words.lastIndexOf(ages);
        const to = index + words.length;
        const { start, end } = placeOf(index, to);
        const before = plain.slice(Math.max(0, index - 70), index);
        const around = { before, after: plain.slice(to, to + 40), written: text.slice(start, end) };

        return !ofRange.test(before.slice(-28)) && (isAge?.(around) ?? true)
          ? agesIn(ages, from)
          : [];
      }),
  );

  return [...inSentences, ...agesAfterNames(note)].map((age) => spanIn(note, age, "AGE"));
};

/** Each of a list, "3, 5 & 8 yrs" with its unit; nobody is older than 119. */
function agesIn(words: string, from: number): { from: number; to: number }[] {
  const numbers = Array.from(words.matchAll(numbersIn));
  if (numbers.some(([number]) => Number(number) > 119)) return [];
  if (numbers.length <= 1 || halves.test(words)) return [{ from, to: from + words.length }];

  return numbers.map(({ 0: number, index }, n) => ({
    from: from + index,
    to: from + (n === numbers.length - 1 ? words.length : index + number.length),
  }));
}

/** "2 1/2", "2.5": one age. */
const halves = /1\/2|\.5/;

const numbersIn = new RegExp(`(?<![a-z\\d])${ageNumber}`, "g");
