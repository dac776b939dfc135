import type { DigitGroups } from "./digitGroups.ts";

/** `sure` is a phone number by its form, `likely` unless said to be something else, `said` only where said to be one. */
export type PhoneShape = "sure" | "likely" | "said";

/** What speaks for a phone number in how digits are written; null where nothing does. */
export function phoneShape(groups: DigitGroups): PhoneShape | null {
  const { digits, lengths, gaps } = groups;
  // With commas it may as well be a list.
  if (gaps.includes(", ")) return /^(3,)?3,4$/.test(lengths.join()) ? "said" : null;
  if (digits.length === 7) return localShape(groups);

  const hasCountry = digits.length === 11 && digits.startsWith("1") && lengths[0] !== 2;
  const national = hasCountry ? withoutCountry(groups) : groups;
  const shape = national.digits.length === 10 ? nationalShape(national) : null;
  if (shape) return shape;
  if (isForeign(lengths.join(), digits) && hasOneSign(gaps)) return "likely";

  return digits.length > 13 || isOfAnotherForm(groups) ? null : "said";
}

/** Numbers anybody may call: they lead to no person. */
export const isTollFree = (digits: string): boolean =>
  /^1?(800|833|844|855|866|877|888)\d{7}$/.test(digits);

function nationalShape({ digits, lengths, gaps }: DigitGroups): PhoneShape | null {
  const ends = endsOf(lengths);
  const isDialled = /^[2-9]\d\d[2-9]/.test(digits);

  if (ends.includes(3) && ends.includes(6)) {
    const isWide = gaps.every((gap) => /^\s+$/.test(gap));
    return isWide && !isDialled ? "said" : lengths.length === 3 && !isWide ? "sure" : "likely";
  }
  if (lengths.every((length) => length === 1)) return "likely";
  if (lengths.length === 1 || ends.includes(3) || ends.includes(6)) {
    return isDialled ? "likely" : "said";
  }
  return null;
}

function localShape({ digits, lengths, gaps }: DigitGroups): PhoneShape {
  const isDashed = lengths.length === 2 && lengths[0] === 3 && gaps[0] === "-";
  const isYear = /(19|20)\d\d$/.test(digits);

  return isDashed && /^[2-9]/.test(digits) && !isYear ? "likely" : "said";
}

/** Mexico's "55 1234 5678", Central America's "503 7890 1234" and both with what is dialled before. */
const isForeign = (layout: string, digits: string) =>
  (layout === "2,4,4" && /^[2-9]/.test(digits)) ||
  (layout === "3,4,4" && /^50[2-7]/.test(digits)) ||
  (/^2,(1,)?(2,4,4|3,3,4)$/.test(layout) && digits.startsWith("52")) ||
  (/^(00|011)[1-9]/.test(digits) && digits.length >= 12);

const hasOneSign = (gaps: readonly string[]) => new Set(gaps).size === 1 || gaps.length > 2;

/** Dates, times, Social Security numbers and ZIP codes. */
const isOfAnotherForm = ({ digits, lengths, gaps }: DigitGroups) =>
  gaps.some((gap, n) => gap === "/" && (lengths[n] ?? 0) <= 2 && (lengths[n + 1] ?? 0) <= 2) ||
  (lengths.some((length) => length <= 2) &&
    lengths.every((length, n) => length !== 4 || isYear(digits, lengths, n)) &&
    lengths.includes(4)) ||
  /^(3,2,4|5,4)$/.test(lengths.join()) ||
  (lengths.join() === "4,4" && times.test(digits)) ||
  (lengths[0] === 4 && isYear(digits, lengths, 0)) ||
  (digits.length < 10 && !lengths.some((length) => length >= 3)) ||
  (digits.length === 8 && lengths.length === 1 && /^(19|20)\d\d[01]/.test(digits));

/** "1000-1130" */
const times = /^([01]\d|2[0-4])[0-5]\d([01]\d|2[0-4])[0-5]\d$/;

function isYear(digits: string, lengths: readonly number[], group: number): boolean {
  const from = lengths.slice(0, group).reduce((sum, length) => sum + length, 0);

  return /^(19|20)\d\d/.test(digits.slice(from));
}

/** Where groups end, counted in digits. */
const endsOf = (lengths: readonly number[]) => {
  let sum = 0;
  return lengths.map((length) => (sum += length));
};

const withoutCountry = ({ digits, lengths, gaps, end }: DigitGroups): DigitGroups =>
  lengths[0] === 1
    ? { digits: digits.slice(1), lengths: lengths.slice(1), gaps: gaps.slice(1), end }
    : { digits: digits.slice(1), lengths: [(lengths[0] ?? 1) - 1, ...lengths.slice(1)], gaps, end };
