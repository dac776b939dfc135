import type { NameWord } from "./nameWords.ts";

/** Where a list goes on with a word: "- Tran: needs …", "3. Ruiz", a line of its own. */
export function itemOfList(words: readonly NameWord[], at: number): string | undefined {
  const [before, word, after] = [words[at - 1], words[at] as NameWord, words[at + 1]];
  const isLine = word.gap.includes("\n");
  const isNumbered =
    before?.shape === "number" &&
    (before.gap.includes("\n") || at === 1) &&
    /^[.) :-]{1,3}$/.test(word.gap);
  if (!isLine && !isNumbered) return undefined;

  const sign = isNumbered ? "#" : /[-*•>]/.test(word.gap) ? "-" : "";
  return `item ${sign} ${after ? endOfItem(after.gap) : "|"}`;
}

function endOfItem(gap: string): string {
  if (gap.includes("\n")) return "|";

  return /^ ?([:,]|[-–→(])/.exec(gap)?.[0].trim() ?? "";
}
