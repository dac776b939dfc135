import { wordList } from "./wordList.ts";

/** Small words of English and Spanish beside which names stand, or do not. */
export const prepositions = wordList(
  "at in on to from for of with w by near per and y de en con a por para via as about than or que between since entre desde",
);
