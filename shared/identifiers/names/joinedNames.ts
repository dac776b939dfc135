import { endsHere } from "./endsHere.ts";
import { conjunctions, particles, suffixes } from "./humanWords.ts";
import { isNoName } from "./isNoName.ts";
import { isOfNumber, isReversedInitial } from "./nameInitials.ts";
import type { NameWord } from "./nameWords.ts";
import { isNativeName } from "./nativeNames.ts";
import { organizationWords } from "./organizationWords.ts";
import { wordList } from "./wordList.ts";

/** First and last word of each name: a name that was found takes along what is written as one with it. */
export function joinedNames(
  words: readonly NameWord[],
  named: ReadonlySet<number>,
  organizations: ReadonlySet<number>,
): [first: number, last: number][] {
  const found: [number, number][] = [];
  const isFree = (at: number) => !organizations.has(at);
  if (named.size === 0) return found;
  let last = -1;

  for (let at = 0; at < words.length; at++) {
    const isNamed = named.has(at);
    const isListed = !isNamed && isInRow(words, at, last) && isFree(at);
    if (!isNamed && !isListed) continue;

    const first = isListed ? at : startOfName(words, at, last + 1, isFree);
    const end = endOfName(words, at, named, isFree);
    found.push([first, end]);
    last = end;
    at = end;
  }

  return found;
}

/** "Ana, Luis and Tito": what stands in a row with a name is one. */
function isInRow(words: readonly NameWord[], at: number, last: number): boolean {
  if (last < 0 || last < at - 2) return false;
  const word = words[at];
  if (!word || !couldBeName(word) || word.shape !== "capital" || isNoName(word)) return false;
  if (last === at - 1) return /^, ?$|^ ?[&/+] ?$/.test(word.gap) && word.kinds.ordinary <= 1;

  return last === at - 2 && conjunctions.has(words[at - 1]?.text ?? "") && word.kinds.ordinary <= 1;
}

/** To the left: initials, a given name that no list knows, and the family name before a comma. */
function startOfName(
  words: readonly NameWord[],
  at: number,
  from: number,
  isFree: (at: number) => boolean,
): number {
  let first = at;

  while (first > from && isFree(first - 1)) {
    const [before, word] = [words[first - 1] as NameWord, words[first] as NameWord];
    const isInitial =
      before.shape === "initial" &&
      isCapital(before) &&
      /^\.? ?$/.test(word.gap) &&
      before.text !== "i" &&
      !isOfNumber(words, first - 1);
    const isGiven =
      before.shape === "capital" &&
      /^ $/.test(word.gap) &&
      !before.isPossessive &&
      (before.kinds.given > 0 || before.kinds.ordinary === 0 || before.kinds.family > 1) &&
      !(before.startsSentence && before.kinds.ordinary >= 2 && before.kinds.given < 2);
    const isReversed =
      word.gap === ", " &&
      before.shape !== "number" &&
      before.kinds.family >= 2 &&
      before.kinds.ordinary <= 1 &&
      isWritten(before) === isWritten(word);
    // "Ma. de los Ángeles", "Baby Girl Stokely"
    const isByname = nameStarts.has(before.text) && isCapital(before) && /^\.? $/.test(word.gap);
    if (!isInitial && !isGiven && !isReversed && !isByname) break;
    first -= 1;
  }

  return first;
}

/** To the right: middle and family names, with particles and initials; no name has more than seven words. */
function endOfName(
  words: readonly NameWord[],
  at: number,
  named: ReadonlySet<number>,
  isFree: (at: number) => boolean,
): number {
  let end = at;

  for (let next = at + 1; next < at + 8; next++) {
    const [word, before] = [words[next], words[next - 1]];
    if (!word || !before || before.isPossessive || !isFree(next)) break;
    const isClose =
      word.gap === " " ||
      word.gap === "-" ||
      (word.gap === ". " && (isShort(before) || shortened.has(before.text))) ||
      (word.gap === "." && word.shape === "initial" && before.shape === "initial") ||
      isReversedInitial(words, next);
    const isNickname = /^ ?["'(] ?$/.test(word.gap) && /^["')] /.test(words[next + 1]?.gap ?? "");
    const isAfterNickname = /^["')] $/.test(word.gap) && end === next - 1 && next - 1 > at;
    if (!isClose && !isNickname && !isAfterNickname) break;

    if (named.has(next) || goesOn(words, next)) end = next;
    else if (isNickname && isWritten(word)) end = next;
    else if (isNativeName(words, at, next)) end = next + 1;
    else if (!particles.has(word.text) && !isLastFamilyName(words, next)) break;
  }

  return end;
}

/** "Montes de Oca y Ruiz": the mother's family name; a given name would be somebody else. */
const isLastFamilyName = (words: readonly NameWord[], at: number) => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];

  return (
    word?.text === "y" &&
    (before?.kinds.family ?? 0) >= 1 &&
    after?.shape === "capital" &&
    after.kinds.family >= 2 &&
    after.kinds.given <= after.kinds.family
  );
};

/** Said before a name as part of it. */
const nameStarts = wordList(
  "don dona big little lil tall old baby girl boy papa mama miss ma fco fca fda fdo gpe",
);

function goesOn(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at] as NameWord, words[at - 1] as NameWord];
  if (suffixes.has(word.text)) return true;
  if (word.text === "vda" || (shortened.has(word.text) && isCapital(word))) return true;
  if (word.gap === "-" && word.shape === "lower") return word.text.length <= 6;
  if (isReversedInitial(words, at)) return true;
  if (word.shape === "initial") return isCapital(word) && word.text !== "i";
  if (word.shape === "capital" || word.shape === "acronym") {
    return (
      !isNoName(word) &&
      ((couldBeName(word) && (word.kinds.ordinary <= 1 || word.kinds.family > 0)) ||
        (isPlainGiven(before) &&
          word.kinds.ordinary <= 2 &&
          !organizationWords.has(word.text) &&
          /^[.,;)\n]/.test(words[at + 1]?.gap ?? ".")))
    );
  }

  // "rosa delgado" in small letters: the lists have to be sure.
  return (
    word.shape === "lower" &&
    !isWritten(before) &&
    ((word.kinds.family >= 1 && word.kinds.ordinary === 0) ||
      (word.kinds.family >= 2 &&
        before.kinds.ordinary <= (isCapital(word) ? 1 : 0) &&
        !modals.has(word.text) &&
        (endsHere(words, at) || (words[at + 1]?.kinds.family ?? 0) >= 2)))
  );
}

/** "Zenaida Coyote.": whatever the word after it is. */
const isPlainGiven = ({ kinds, shape }: NameWord) =>
  shape === "capital" && kinds.given >= 2 && kinds.ordinary === 0 && !kinds.place;

/** Family names, too, but behind a given name in small letters they go on with the sentence. */
const modals = wordList(
  "will may can might must page mark rose love hope price said back still child he im to so do see let long out off home early",
);

/** A place that people are called by (Jackson, Rivera) goes on a name that has begun; Spokane does not. */
const couldBeName = ({ kinds, text }: NameWord) =>
  text.length > 1 &&
  (kinds.place
    ? kinds.given >= 2 || kinds.family >= 2
    : kinds.given > 0 || kinds.family > 0 || kinds.ordinary === 0);

const isCapital = ({ first }: NameWord) => first.letterCase !== "lower";
const isWritten = ({ shape }: NameWord) => shape === "capital" || shape === "acronym";
/** "Vda. de Colón", "Fda. Ruiz", "Hdez. Feria". */
const shortened = wordList("vda fco fca fda mtz hdez hdz glez gzz rdz rdguez fdez sta gpe");
const isShort = ({ text }: NameWord) => text.length <= 2;
