import type { NameWord } from "./names/nameWords.ts";
import { foodNames, foods, goods, makers } from "./thingWords.ts";

/** "Brooks running shoes", "Tyson orientation", "cole slaw": a maker's, with what it makes a word or two behind. */
export const isMakersGoods = (words: readonly NameWord[], at: number, last: number) =>
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
