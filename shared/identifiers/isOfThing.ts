import { famousNames } from "./famousNames.ts";
import { isBehindPlace } from "./isBehindPlace.ts";
import { isInLongerName } from "./isInLongerName.ts";
import { isMakersGoods } from "./isMakersGoods.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import { belongings } from "./names/humanWords.ts";
import type { NameWord } from "./names/nameWords.ts";
import { organizationWords } from "./names/organizationWords.ts";
import { otherStateWords } from "./stateNames.ts";
import { foods, grounds, offices, pets, showings, trades } from "./thingWords.ts";
import { isAlsoVerb } from "./wordsInPassing.ts";

/**
 * Whether one part of a name stands in the longer name of something else: a shop, a place, a feast, a pet, somebody
 * famous. Two parts of a name together are never asked.
 */
export function isOfThing(element: NameElement, sentence: Sentence): boolean {
  const { words, at, last, isTitled } = sentence;
  const word = words[at];
  if (!word) return false;
  if (isPet(words, at)) return true;
  if (isTitled) return false;
  if (isFamous(words, at, last) || isMakersGoods(words, at, last)) return true;
  if (word.shape !== "capital") return false;

  return (
    isShown(words, last) ||
    isApposed(words, last) ||
    isCalledFor(element.text, words, last) ||
    isShop(words, last) ||
    isOffice(words, at, last) ||
    isBehindPlace(element.text, sentence) ||
    isInLongerName(element, sentence)
  );
}

/** "his dog Max", "the cat, Luna", "el perro se llama Luna", "dog named Luna" */
function isPet(words: readonly NameWord[], at: number): boolean {
  const { gap = "" } = words[at] ?? {};
  const [before, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
  if (pets.has(before?.text ?? "") && /^[ :("]{1,3}$/.test(gap)) return true;
  // "the dog, Max, bites"
  const isAside = /^[,).]/.test(words[at + 1]?.gap ?? ".");
  if (pets.has(before?.text ?? "") && gap === ", " && isAside) return true;
  if (before?.text === "is" || before?.text === "es") {
    return second?.text === "name" && pets.has(third?.text ?? "");
  }

  return (
    calling.has(before?.text ?? "") &&
    [2, 3, 4, 5, 6].some((back) => pets.has(words[at - back]?.text ?? ""))
  );
}
const calling = new Set("named called call calls llama llaman llamado llamada aka".split(" "));

/** Of the word with the one before or after it, with a small word between or none: "Michael Jordan", "Oscar the Grouch". */
const isFamous = (words: readonly NameWord[], at: number, last: number) =>
  areFamous(words[at - 1], words[at]) ||
  areFamous(words[last], words[last + 1]) ||
  (small.has(words[at - 1]?.text ?? "") && areFamous(words[at - 2], words[at])) ||
  (small.has(words[last + 1]?.text ?? "") && areFamous(words[last], words[last + 2]));
const small = new Set("n and y de la el the la van".split(" "));

const areFamous = (one: NameWord | undefined, two: NameWord | undefined) =>
  /^(?: | & | '|-)$/.test(two?.gap ?? "") && famousNames.has(`${one?.text} ${two?.text}`);

/** "Media Luna, bar", "la Trinidad, barrio", "Florence, Oregon", "Klein ISD" */
function isApposed(words: readonly NameWord[], last: number): boolean {
  const [next, second] = [words[last + 1], words[last + 2]];
  if (next?.gap === " ") return next.shape === "acronym" && bodies.has(next.text);
  if (next?.gap !== ", ") return false;
  if (next.shape === "capital" && next.kinds.given < 2)
    return mexicanStates.has(next.text) || otherStateWords([next.text]).length > 0;
  const kind = /^(?:el|la|un|una|the|a)$/.test(next.text) ? second : next;

  return (
    kind?.shape === "lower" &&
    (grounds.has(kind.text) || trades.has(kind.text) || showings.has(kind.text))
  );
}
const bodies = new Set("isd usd hs llc inc pha pd fd dmv".split(" "));
const mexicanStates = new Set(
  "aguascalientes campeche chiapas chihuahua coahuila colima durango guanajuato guerrero hidalgo jalisco michoacan morelos nayarit oaxaca puebla queretaro sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatan zacatecas mexico".split(
    " ",
  ),
);

/** "Page me if late", "Will it rain" */
const isCalledFor = (text: string, words: readonly NameWord[], last: number) =>
  isAlsoVerb(text) &&
  words[last + 1]?.gap === " " &&
  /^(?:me|him|them|us|it)$/.test(words[last + 1]?.text ?? "");

/** "the Everett office", "the Marcus exit" */
const isOffice = (words: readonly NameWord[], at: number, last: number) =>
  words[at]?.gap === " " &&
  /^(?:the|our|their|la|el)$/.test(words[at - 1]?.text ?? "") &&
  words[last + 1]?.gap === " " &&
  offices.has(words[last + 1]?.text ?? "");

/** "the Marcus poster" */
const isShown = (words: readonly NameWord[], last: number) =>
  words[last + 1]?.gap === " " &&
  !words[last]?.isPossessive &&
  showings.has(words[last + 1]?.text ?? "");

/** "Sonny's BBQ", "Isabel's Tamales" */
const isShop = (words: readonly NameWord[], last: number) => {
  const next = words[last + 1];
  return (
    words[last]?.isPossessive === true &&
    next?.gap === " " &&
    (next.text === "bbq" ||
      (next.shape === "capital" &&
        (organizationWords.has(next.text) || trades.has(next.text) || foods.has(next.text)))) &&
    !belongings.has(next.text)
  );
};
