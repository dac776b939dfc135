import { matchesOf } from "../matchesOf.ts";
import type { Note } from "../note.ts";

/** A stretch of the folded text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Social Security numbers typed with the letter O for a zero, or l and i for a one: "9OO-12-3456". */
export function ssnsWithLetters(note: Note): Stretch[] {
  const { plain } = note;

  return matchesOf(typed, note).flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, "").length;
    const isMixed = digits >= 5 && /[a-z]/.test(written);
    if (
      !isMixed ||
      !(isDashed.test(written) || said.test(plain.slice(Math.max(0, index - 24), index)))
    )
      return [];

    return [{ from: index, to: index + written.length }];
  });
}

const typed = /(?<![a-z\d-])[\doil]{3}[-. ]?[\doil]{2}[-. ]?[\doil]{4}(?![a-z\d-])/g;
const isDashed = /^.{3}([-.]).{2}\1.{4}$/;
const said = /\b(ss|ssn|social|seguro|itin|soc|nss)\b[^.;!?\n]{0,12}$/;
