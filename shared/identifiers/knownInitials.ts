import type { Certainty } from "./identifier.ts";
import type { KnownParts } from "./knownNameParts.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";

interface Hit {
  readonly at: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/** "R.D. called", "met w/ RD": the initials of somebody known, only where the sentence uses them as a name. */
export function knownInitialsAt(
  tokens: readonly Token[],
  at: number,
  { initialsTogether }: KnownParts,
  sentences: (first: number, last: number) => Sentence,
): Hit | null {
  const end = endOfInitials(tokens, at);
  if (end === null) return null;
  const letters = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join("");
  if (!initialsTogether.has(letters)) return null;
  const isDotted = end > at + 1;
  if (!isDotted && abbreviations.has(letters)) return null;

  const { isTitled, isNamed, before, after, shape, weight } = sentences(at, end - 1);
  const frame = Math.max(before, after);
  if (!isDotted && shape === "lower") return null;
  const isName = isTitled || isNamed || frame >= 2 || (isDotted ? frame > 0 : weight() > enough);

  return isName ? { at, end, certainty: "likely" } : null;
}

/** Log-odds of a name; capitals are in notes for many things. */
const enough = -1.2;

/** The token after "R.D", "R. E. D" or "RD", in capitals. */
function endOfInitials(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (!first || first.isNumber || first.letterCase === "lower") return null;
  if (first.text.length >= 2 && first.text.length <= 3) {
    return first.letterCase === "upper" ? at + 1 : null;
  }
  if (first.text.length !== 1) return null;

  let end = at + 1;
  while (end < at + 3 && tokens[end]?.text.length === 1 && /^\. ?$/.test(tokens[end]?.gap ?? "")) {
    end += 1;
  }
  return end > at + 1 ? end : null;
}

/** Letters that a case note uses for something else. */
const abbreviations = new Set(
  "am pm id po ss va es cm dv md er rn ll pt ot it us tv ce ct cl pa pc ed hs la ca wa ny dr mr ms sw sa aa na cs cps dhs ssi ssa snap hud rrh psh th so lt st do go no of on in at".split(
    " ",
  ),
);
