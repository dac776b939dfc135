import { frameAfter, frameBefore, hasTitle } from "./humanFrames.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** "Funk, L, Easley": a family name and an initial between commas. */
export const isReversedInitial = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.shape === "initial" &&
  words[at]?.gap === ", " &&
  /^[,.);]/.test(words[at + 1]?.gap ?? ".");

/** Two letters that are no initials of anybody. */
const shortForms = wordList(
  "po id er am pm us dc ny la ed ot pt rv tv hr ss ra md rn iv st vm cm ct cl",
);

/** "Ms. T", "cl. J.R." */
export function isInitialOfSomebody(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== "initial" || word.first.letterCase === "lower") return false;
  if (hasTitle(words, at)) return true;
  const next = words[at + 1];

  const frame = Math.max(frameBefore(words, at), frameAfter(words, at + 1));

  const isShortForm = shortForms.has(`${word.text}${next?.text}`);
  return next?.shape === "initial" && /^\.?$/.test(next.gap) && frame > 0 && !isShortForm;
}
