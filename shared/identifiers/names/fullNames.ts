import { frameAfter, isPlaced } from "./humanFrames.ts";
import { deeds, particles } from "./humanWords.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** "Hope Carter no show", "met Rosa Luna", not "at Victoria Park". */
export function isFullNameInCapitals(words: readonly NameWord[], at: number): boolean {
  const [given, family] = [words[at], words[at + 1]];
  if (given?.shape !== "capital" || family?.shape !== "capital" || family.gap !== " ") return false;
  if (given.isPossessive || given.kinds.given < 2 || family.kinds.family < 2) return false;
  if (particles.has(given.text) || isPlaced(words, at) || isLonger(words, at)) return false;

  return !places.has(family.text) || frameAfter(words, at + 1) === 2 || isNoShow(words, at + 2);
}

/** "rosa delgado no show", "ROSA DELGADO CAME IN": with what only people do behind it. */
export function isFullNameInSmall(words: readonly NameWord[], at: number): boolean {
  const [given, family] = [words[at], words[at + 1]];
  if (given?.shape !== "lower" || family?.shape !== "lower" || family.gap !== " ") return false;
  if (given.isPossessive || auxiliaries.has(given.text) || deeds.has(family.text)) return false;

  return (
    given.kinds.given === 3 &&
    family.kinds.family === 3 &&
    (frameAfter(words, at + 1) > 0 || isNoShow(words, at + 2))
  );
}

/** "Delgado, Rosa" at the start of a line or a sentence. */
export function isReversed(words: readonly NameWord[], at: number): boolean {
  const [family, given, after] = [words[at], words[at + 1], words[at + 2]];

  return (
    family?.shape === "capital" &&
    given?.shape === "capital" &&
    given.gap === ", " &&
    family.startsSentence &&
    family.kinds.family >= 2 &&
    given.kinds.given === 3 &&
    !family.kinds.place &&
    !given.kinds.place &&
    after?.gap !== ", "
  );
}

/** A longer proper name, of a thing: "Mary Bethune Fund", "Mount Hope Carter". */
function isLonger(words: readonly NameWord[], at: number): boolean {
  const [before, given, after] = [words[at - 1], words[at], words[at + 2]];
  const follows =
    after?.gap === " " && after.shape === "capital" && after.kinds.given + after.kinds.family < 2;
  const precedes =
    given?.gap === " " &&
    before?.shape === "capital" &&
    !before.startsSentence &&
    before.kinds.given < 2;

  return follows || precedes;
}

export const isNoShow = (words: readonly NameWord[], at: number) =>
  words[at]?.text === "no" &&
  ["show", "vino", "call", "showed"].includes(words[at + 1]?.text ?? "");

/** Family names that places are called as well. */
const places = wordList(
  "park parks hill hills lake heights court place garden gardens hall house street plaza square center camp village manor villa lane field fields brook creek river rivers bay beach walk branch rock point bridge ridge valley laguna bravo benz woods grove springs falls island mills",
);

/** Names that say what will be, or do, in small letters and at the start of a sentence. */
export const auxiliaries = wordList(
  "will may can mark bill grant chase art pat sue drew rob rich case page said ella domingo abril april june july",
);
