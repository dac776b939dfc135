import { kind } from "./fold.ts";
import type { FoldedText } from "./foldText.ts";

/** A folded text in which "O" and "l" within a number are the digits they were meant for: "509-555-O134", "199l". */
export function readLettersForDigits(folded: FoldedText): FoldedText {
  if (!mixed.test(folded.plain)) return folded;
  const kinds = folded.kinds.slice();
  const plain = folded.plain.replace(runs, (run: string, at: number, whole: string) => {
    if (!isNumber(run, whole.charAt(at - 1), whole.slice(at + run.length, at + run.length + 2))) {
      return run;
    }
    kinds.fill(kind.digit, at, at + run.length);
    return run.replaceAll("o", "0").replaceAll("l", "1");
  });

  return { ...folded, plain, kinds };
}

const mixed = /\d[ol]|[ol]\d/;
const runs = /(?<![a-z\d])[ol\d]{2,11}(?![a-z\d])/g;

/** Not the ordinals "1o" and "21o", two litres, nor a plate with its three letters. */
function isNumber(run: string, before: string, after: string): boolean {
  if (!mixed.test(run) || /[ol]{3}/.test(run)) return false;
  if (/\d.*\d/.test(run) && !/^\d\d[ol]$/.test(run)) return true;

  return /^[-/.][ol\d]/.test(after) || /[-/.]/.test(before);
}
