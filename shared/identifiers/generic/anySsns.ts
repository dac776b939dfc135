import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import {
  beginsNumber,
  type DigitGroups,
  digitGroups,
  firstGroups,
  isTight,
} from "./digitGroups.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { lastFourAt, spokenFourAt } from "./lastFour.ts";
import { type SpokenDigits, spokenDigits } from "./spokenDigits.ts";
import type { SsnSpan } from "./ssnSpan.ts";
import { ssnsWithLetters } from "./ssnWithLetters.ts";

/** Social Security numbers by form and context, whole, masked or by the last four. */
export const anySsns: GenericFinder = (note) => {
  const found: Identifier[] = [];
  let last = -1;

  for (let at = 0; at < note.tokens.length; ) {
    const spoken = spokenDigits(note.tokens, at);
    // Most tokens are words that say no digit.
    if (spoken === null && note.tokens[at]?.isNumber !== true) {
      at += 1;
      continue;
    }
    const span =
      wholeAt(note.tokens, at, spoken) ??
      anotherAt(note.tokens, at, last) ??
      lastFourAt(note, at, last >= 0 && at - last <= 4) ??
      (spoken && spokenFourAt(note.tokens, at, spoken));
    if (span) last = span.end;
    if (span) found.push(ssnAt(placeOf(note, span)));
    at = span?.end ?? at + 1;
  }

  const typed = ssnsWithLetters(note).map(({ from, to }) => ssnAt(note.placeOf(from, to)));
  return [...found, ...typed];
};

const ssnAt = (place: Pick<Identifier, "start" | "end">): Identifier => ({
  ...place,
  type: "SSN",
  certainty: "likely",
});

function wholeAt(
  tokens: readonly Token[],
  at: number,
  spoken: SpokenDigits | null,
): SsnSpan | null {
  const token = tokens[at];
  if (!token) return null;

  // "novecientos cuarenta y cinco" is 945 or 900 45.
  const isLong = spoken !== null && spoken.digits.length >= 7 && spoken.digits.length <= 10;
  if (isLong && isSaidSsn(tokens, at, spoken.end)) {
    return { first: at, end: spoken.end };
  }
  // Nine digits read aloud are no phone number.
  if (spoken?.digits.length === 9 && !isOther(tokens, at, spoken.end)) {
    return { first: at, end: spoken.end };
  }
  if (!token.isNumber || !startsHere(tokens, at)) return null;

  const groups = digitGroups(tokens, at, 12);
  for (let count = groups.lengths.length; count > 0; count--) {
    const part = firstGroups(groups, count);
    if (part.digits.length < 9) return null;
    if (part.digits.length === 9 && isSsn(tokens, at, part)) return { first: at, end: part.end };
  }
  return null;
}

/** "SSNs: hers 900-12-3456, his 900123457": nine digits soon after one need no word of their own. */
function anotherAt(tokens: readonly Token[], at: number, last: number): SsnSpan | null {
  if (last < 0 || at - last > 3 || !/^\d{9}$/.test(tokens[at]?.text ?? "")) return null;
  const isBroken = tokens.slice(last, at + 1).some(({ gap }) => /[.;!?\n]\s/.test(gap));

  return isBroken ? null : { first: at, end: at + 1 };
}

function isSsn(tokens: readonly Token[], at: number, { lengths, gaps, digits, end }: DigitGroups) {
  const next = tokens[end];
  if (next && isTight(next.gap) && next.isNumber) return false;
  if (isSaidSsn(tokens, at, end)) return true;

  const isForm =
    lengths.join() === "3,2,4" && !gaps.includes(", ") && !/\$\s?$/.test(tokens[at]?.gap ?? "");
  const isWide = gaps.every((gap) => !/[-.]/.test(gap));
  const said = announcedBefore(tokens, at) ?? announcedAfter(tokens, end);
  // Three numbers side by side may end in a year.
  if (isWide && isForm && isOfSocialSecurity(tokens, at)) return true;
  if (isWide && (said !== null || /20[0-3]\d$/.test(digits))) return false;

  return isForm && (said === null || !isOther(tokens, at, end));
}

/** "SSA needs his number read back, gave 912 44 0187": said some words before. */
function isOfSocialSecurity(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > at - 12 && back > 0; back--) {
    if (tokens[back]?.gap.includes("\n")) return false;
    if (offices.has(tokens[back - 1]?.text ?? "")) return true;
  }

  return false;
}

const offices: ReadonlySet<string> = new Set(["ssa", "ssn", "social", "soc", "ss", "seguro"]);

/** An employer's number is written in another form. */
function isOther(tokens: readonly Token[], at: number, end: number): boolean {
  const said = announcedBefore(tokens, at) ?? announcedAfter(tokens, end);

  return said?.isDirect === true && others.has(said.kind) && tokens[said.at]?.text !== "ein";
}

const others: ReadonlySet<string> = new Set(["id", "reference", "plate"]);

const isSaidSsn = (tokens: readonly Token[], at: number, end: number) =>
  (announcedBefore(tokens, at) ?? announcedAfter(tokens, end))?.kind === "ssn";

function startsHere(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || before.isNumber || token?.gap !== "") return beginsNumber(tokens, at);

  return announcedBefore(tokens, at, 1)?.kind === "ssn";
}

function placeOf({ tokens, placeOf }: Note, { first, end, from, to }: SsnSpan) {
  return placeOf(from ?? tokens[first]?.from ?? 0, to ?? tokens[end - 1]?.to ?? 0);
}
