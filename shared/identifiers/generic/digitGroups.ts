import type { Token } from "../note.ts";

/** Numbers that stand so close that they may be one. */
export interface DigitGroups {
  readonly digits: string;
  readonly lengths: readonly number[];
  /** Between the groups; one less than groups. */
  readonly gaps: readonly string[];
  /** The token after the last one. */
  readonly end: number;
}

/** The number tokens from `first` on whose gaps are a phone's or an SSN's, of no more digits than `most`. */
export function digitGroups(tokens: readonly Token[], first: number, most: number): DigitGroups {
  const lengths: number[] = [];
  const gaps: string[] = [];
  let digits = "";
  let end = first;

  for (; end < tokens.length; end++) {
    const token = tokens[end];
    const joins = token?.isNumber && (end === first || isJoint(token.gap));
    if (!token || !joins || digits.length + token.text.length > most) break;

    digits += token.text;
    lengths.push(token.text.length);
    if (end > first) gaps.push(token.gap);
  }

  return { digits, lengths, gaps, end };
}

/** The same, but no more than the first so many groups. */
export function firstGroups(groups: DigitGroups, count: number): DigitGroups {
  const lengths = groups.lengths.slice(0, count);
  const total = lengths.reduce((sum, length) => sum + length, 0);

  return {
    digits: groups.digits.slice(0, total),
    lengths,
    gaps: groups.gaps.slice(0, count - 1),
    end: groups.end - groups.lengths.length + count,
  };
}

const isJoint = (gap: string) =>
  gap === " " || gap === "-" || gap === "." || gap === ", " || isWideJoint(gap);

const isWideJoint = (gap: string) => gap.length <= 5 && !/^\. |^$/.test(gap) && joint.test(gap);

const joint = /^[\])]? {0,2}\n?[-./_·•|]{0,2} {0,2}[[(]?$/;

/** Whether a number goes on into what stands before or behind: "24-555", "K7Q4", "5.10". */
export const isTight = (gap: string): boolean => gap !== " " && /^[-./_]?$/.test(gap);

/** Whether a number begins at a token: neither in a list of single digits nor within a code. */
export function beginsNumber(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before?.isNumber || !token) return true;
  const isInList = before.text.length === 1 && token.text.length === 1 && token.gap.length <= 2;

  return !isInList && (!isTight(token.gap) || (token.gap === "/" && before.text.length >= 4));
}
