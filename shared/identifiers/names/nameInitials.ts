import { hasTitle } from "./humanFrames.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** "Funk, L, Easley": a family name and an initial between commas. */
export const isReversedInitial = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.shape === "initial" &&
  words[at]?.gap === ", " &&
  /^[,.);]/.test(words[at + 1]?.gap ?? ".");

/** Two letters that are no initials of anybody. */
const shortForms = wordList(
  "po id er am pm us dc ny la ed ot pt rv tv hr ss ra md rn iv st vm cm ct cl dv pa ok ca wa or va vs ie eg ph nd sc nc nj nm ri ee uu eu sf so np dr fn dn cd pm",
);

/** "Ms. T", "cl. J.R." */
export function isInitialOfSomebody(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== "initial" || word.first.letterCase === "lower") return false;
  if (hasTitle(words, at)) return true;
  const next = words[at + 1];

  const isShortForm = shortForms.has(`${word.text}${next?.text}`);
  const isPair = next?.shape === "initial" && next.gap === "." && next.first.letterCase !== "lower";
  // "C.P.S." is three.
  const isMore = [words[at - 1], words[at + 2]].some(
    (other, n) => other?.shape === "initial" && (n === 0 ? word : other).gap === ".",
  );

  return isPair && !isMore && !isShortForm;
}

/** "unit 12-B", "3P-11P" */
export const isOfNumber = (words: readonly NameWord[], at: number): boolean =>
  words[at - 1]?.shape === "number" && /^-?$/.test(words[at]?.gap ?? "");
