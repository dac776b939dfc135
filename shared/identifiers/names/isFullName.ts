import type { NameWord } from "./nameWords.ts";

/** A given name that is no other word and nobody's family name, and a family name after it. */
export const isFullName = (words: readonly NameWord[], at: number): boolean => {
  const [given, family] = [words[at], words[at + 1]];

  return (
    given !== undefined &&
    family?.gap === " " &&
    !given.isPossessive &&
    given.shape === family.shape &&
    given.kinds.given >= 2 &&
    given.kinds.ordinary <= (given.shape === "lower" ? 0 : 1) &&
    (given.kinds.family < 3 || given.shape === "lower") &&
    !given.kinds.place &&
    family.kinds.family >= 2
  );
};
