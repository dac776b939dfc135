import { famousNames } from "./famousNames.ts";
import { isDoer } from "./isSubject.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import { belongings, roles } from "./names/humanWords.ts";
import type { NameWord } from "./names/nameWords.ts";
import { brands, organizationWords } from "./names/organizationWords.ts";
import { prepositions } from "./names/prepositions.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";
import { doneByPeople } from "./saidOfPeople.ts";
import { otherStateWords } from "./stateNames.ts";
import {
  foodNames,
  foods,
  goods,
  grounds,
  holyWords,
  makers,
  noteWords,
  offices,
  pets,
  saints,
  showings,
  titleWords,
  trades,
  wordsBeforePeople,
} from "./thingWords.ts";
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
  if (isFamous(words, at, last) || isGoods(words, at, last)) return true;
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

/** "Brooks running shoes", "Tyson orientation", "cole slaw": a maker's, with what it makes a word or two behind. */
const isGoods = (words: readonly NameWord[], at: number, last: number) =>
  !words[last]?.isPossessive &&
  ((makers.has(words[at]?.text ?? "") &&
    [3, 4, 5, 6, 7].some((back) => things.has(words[at - back]?.text ?? "")) &&
    words[at]?.gap === ", ") ||
    (makers.has(words[at]?.text ?? "") &&
      [1, 2].some(
        (ahead) => follows(words, last, ahead) && goods.has(words[last + ahead]?.text ?? ""),
      )) ||
    (foodNames.has(words[at]?.text ?? "") &&
      follows(words, last, 1) &&
      foods.has(words[last + 1]?.text ?? "")));

/** "used laptops for telehealth, Dell at Goodwill" */
const things = new Set(
  "laptop laptops computer computers printer tablet shoes boots jeans truck car van".split(" "),
);

const follows = (words: readonly NameWord[], last: number, ahead: number) =>
  words[last + 1]?.gap === " " && (ahead === 1 || words[last + 2]?.gap === " ");

/** "Sonny's BBQ", "Isabel's Tamales" */
const isShop = (words: readonly NameWord[], last: number) => {
  const next = words[last + 1];
  return (
    words[last]?.isPossessive === true &&
    next?.gap === " " &&
    (next.text === "bbq" || (isCapital(next) && isPlain(next))) &&
    !isOfNote(next) &&
    !belongings.has(next.text) &&
    !roles.has(next.text)
  );
};

/** "Media Luna, bar", "la Trinidad, barrio", "Florence, Oregon", "Klein ISD" */
function isApposed(words: readonly NameWord[], last: number): boolean {
  const [next, second] = [words[last + 1], words[last + 2]];
  if (next?.gap === " ") return next.shape === "acronym" && bodies.has(next.text);
  if (next?.gap !== ", ") return false;
  if (isCapital(next) && next.kinds.given < 2)
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

/** "Taller Reyes", "cerro de la Cruz", "fiesta de Reyes", "Toyota Prado" */
function isBehindPlace(text: string, sentence: Sentence): boolean {
  const { words, at } = sentence;
  if (words[at]?.gap !== " ") return false;
  let back = at - 1;
  while (back > at - 3 && particles.has(words[back]?.text ?? "") && words[back]?.gap === " ")
    back -= 1;
  const before = words[back];
  if (!before || before.isPossessive) return false;
  const isBeside = back === at - 1;
  // "At Walmart Marcus paid"
  if (isBeside && before.shape === "capital" && brands.has(before.text))
    return sentence.after === 0 && !isDoer(text, sentence);
  if (isBeside && saints.has(before.text))
    return before.shape === "capital" || before.text.startsWith("s");
  // "en la escuela Mateo pega"
  if (before.shape === "lower" && (sentence.after > 0 || isDoer(text, sentence))) return false;
  if (isBeside) return grounds.has(before.text) || trades.has(before.text);
  if (!/^de/.test(words[back + 1]?.text ?? "")) return false;

  return (
    grounds.has(before.text) ||
    holyWords.has(before.text) ||
    (trades.has(before.text) &&
      before.shape === "capital" &&
      (isOrdinaryWord(text) || !before.startsSentence))
  );
}
const particles = new Set("de del la las los el".split(" "));

/** "Stanton Tire", "Neiman Marcus", "Media Luna": beside a word with a capital that is nobody's name. */
function isInLongerName(
  { text, isFamily }: NameElement,
  { words, at, last, before }: Sentence,
): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[last + 1]];
  if (before < 2 && next?.gap === " " && isCapital(next)) {
    if (titleWords.has(next.text) && isOrdinaryWord(text)) return true;
    if (isPlain(next) && !isOfNote(next) && !roles.has(next.text)) return true;
  }
  if (word?.gap !== " " || !isCapital(previous) || previous?.isPossessive || before === 2)
    return false;
  if (isOrdinaryWord(text) && titleWords.has(previous?.text ?? "")) return true;
  if (previous?.startsSentence || wordsBeforePeople.has(previous?.text ?? "")) return false;
  if (roles.has(previous?.text ?? "")) return false;

  return (
    (isPlain(previous) && (previous?.text.length ?? 0) > 2) || (!isFamily && isUnknown(previous))
  );
}

/** "Marcus Needs Bed 4", "Met Marcus Outside Library": some write each word with a capital. */
const isOfNote = ({ text }: NameWord) =>
  noteWords.has(text) || doneByPeople.has(text) || prepositions.has(text) || ofNotes.has(text);
const ofNotes = new Set(
  "moved needs got home outside inside after before today tonight again bus pass birthday meds medication school papers paperwork check benefits court job".split(
    " ",
  ),
);

const isCapital = (word: NameWord | undefined) => word?.shape === "capital";

/** A word of the language that people are seldom called. */
const isPlain = (word: NameWord | undefined) =>
  word !== undefined && word.kinds.ordinary >= 1 && word.kinds.given < 2 && word.kinds.family < 3;

const isUnknown = (word: NameWord | undefined) =>
  word !== undefined &&
  word.text.length >= 4 &&
  word.kinds.given + word.kinds.ordinary === 0 &&
  !word.kinds.place;
