import { isInBed } from "./humanFrames.ts";
import { conjunctions, roles } from "./humanWords.ts";
import { isFullName } from "./isFullName.ts";
import type { NameWord } from "./nameWords.ts";
import { brands, placeBefore, smallPlaceBefore } from "./organizationWords.ts";
import { wordList } from "./wordList.ts";

/** Whether a word is a place or a shop by what stands before it: "1145 Jackson", "Volunteers of America", "at Ross". */
export function isInPlace(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !before) return false;
  if (before.shape === "number" && word.shape === "capital" && word.gap === " ") {
    // "23:15 Toño"
    if (directions.has(word.text)) return true;
    return (
      word.kinds.given < 2 &&
      !isInBed(words, at) &&
      before.gap !== ":" &&
      !isItemNumber(words, at - 1)
    );
  }
  if (brands.has(word.text)) {
    return before.kinds.given === 0 && !isNamedOn(words, at) && !isSaidOfSomebody(words, at);
  }

  // "Martin v. Boise"
  if (versus.has(before.text) && second?.shape === "capital" && word.shape === "capital")
    return true;

  // "Volunteers of America", "House of Charity"; not "mother of".
  return (
    before.text === "of" &&
    second?.shape === "capital" &&
    !roles.has(second.text) &&
    !papers.has(second.text) &&
    !second.kinds.given
  );
}

/** "2 Big Mike" in a list of beds: the number of a line. */
const isItemNumber = (words: readonly NameWord[], at: number) =>
  (at === 0 || words[at]?.gap.includes("\n") === true) && (words[at]?.text.length ?? 9) <= 2;

/** "St. Jude", "Lake Stevens", "calle Guadalupe", "condado de Santa Clara" */
export function isAfterPlaceWord(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !before) return false;
  // Storm "Uri"
  if (storms.has(before.text) && word.shape === "capital" && word.gap.trim().length <= 1)
    return true;
  if (!(word.gap === " " || isAbbreviated(words, at))) return false;
  if (before.shape === "lower") {
    const place = before.text === "de" ? second : before;
    return (
      (word.shape === "capital" || (isShouted(word) && isShouted(before))) &&
      smallPlaceBefore.has(place?.text ?? "") &&
      !(before.text === "de" && isFullName(words, at))
    );
  }

  return (
    placeBefore.has(before.text) &&
    (before.shape === "capital" || before.text.length > 3) &&
    !(before.startsSentence && articles.has(before.text))
  );
}

const versus = wordList("v vs");
const storms = wordList("hurricane huracan storm tormenta typhoon tropical");

/** "St. Jude": the full stop is that of a short word. */
export const isAbbreviated = (words: readonly NameWord[], at: number) =>
  words[at]?.gap === ". " && abbreviated.has(words[at - 1]?.text ?? "");

const abbreviated = wordList("st ste mt ft sta sto av ave n s e w mlk dr gen sn pt");

/** "uncle Denny", "Piper and Levi" */
function isSaidOfSomebody(words: readonly NameWord[], at: number): boolean {
  const [before, second] = [words[at - 1], words[at - 2]];

  return (
    roles.has(before?.text ?? "") ||
    (conjunctions.has(before?.text ?? "") && (second?.kinds.given ?? 0) >= 2)
  );
}

/** "Wendy Carolina": another name follows. */
function isNamedOn(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];

  return next?.gap === " " && next.shape === "capital" && next.kinds.given + next.kinds.family > 1;
}

const directions = wordList("north south east west");
/** In a line of capitals. */
export const isShouted = ({ shape, first }: NameWord) =>
  shape === "lower" && first.letterCase === "upper";
/** "Passport of Yevhenii": what somebody has. */
const papers = wordList(
  "passport copy photo picture name certificate proof statement signature id",
);
const articles = wordList("el la las los our new");
