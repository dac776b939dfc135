import {
  auxiliaries,
  isFullNameInCapitals,
  isFullNameInSmall,
  isNoShow,
  isReversed,
} from "./fullNames.ts";
import { frameAfter } from "./humanFrames.ts";
import { contacts, roles } from "./humanWords.ts";
import { endOfLabelled, formLabels } from "./labelledName.ts";
import type { NameReading } from "./nameReading.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/**
 * Words that are names though their parts are ordinary words, which notes write too seldom to be learned from:
 * what a form calls a name ("name: rosa delgado"), a given and a family name in capitals ("Hope Carter no
 * show"), and a given name that is no other word where somebody is given or told something.
 */
export function plainNames({ words, organizations }: NameReading): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    for (let at = from; at < to; at++) found.add(at);
  };

  for (let at = 0; at < words.length; at++) {
    if (formLabels.has(words[at]?.text ?? "")) add(at + 1, endOfLabelled(words, at));
    if (organizations.has(at) || organizations.has(at + 1)) continue;
    if (isFullNameInCapitals(words, at) || isFullNameInSmall(words, at)) add(at, at + 2);
    if (isReversed(words, at)) add(at, at + 2);
    if (isSomebodyHere(words, at)) add(at, at + 1);
  }

  return found;
}

/** A given name where only people stand: "gave marcus 2 passes", "told Rosa to come", "client rosa came", "Tiffany no show". */
function isSomebodyHere(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || word.kinds.given < 2 || word.kinds.place || auxiliaries.has(word.text)) return false;
  const said = before?.text ?? "";
  const isCapital = word.shape === "capital";
  const isNoOtherWord = word.kinds.ordinary === 0;
  if ((isCapital || isNoOtherWord) && isNoShow(words, at + 1)) return true;
  if (word.kinds.given < 3) return false;
  if (word.gap === " " && roles.has(said) && !before?.isPossessive) {
    return frameAfter(words, at) > 0;
  }
  if (isCapital && /^[/ ]{1,2}$/.test(word.gap) && withLike.has(said)) return true;
  if (word.gap === " " && (givers.has(said) || contacts.has(said))) {
    return isCapital ? said !== "picked" : word.shape === "lower" && isNoOtherWord;
  }

  return isCapital && frameAfter(words, at) > 0 && !copulas.has(words[at + 1]?.text ?? "");
}

const withLike = wordList("w with con");
const givers = wordList("gave give given gives handed hand brought paid loaned lent offered sent");
const copulas = wordList(
  "is was has had can could would does did may might will must should opens opened closes closed starts started runs es era fue tiene esta",
);
