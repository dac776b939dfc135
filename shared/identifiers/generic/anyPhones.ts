import type { Identifier } from "../identifier.ts";
import type { Token } from "../note.ts";
import { type Announcement, announcedAfter, announcedBefore } from "./announced.ts";
import {
  beginsNumber,
  type DigitGroups,
  digitGroups,
  firstGroups,
  isTight,
} from "./digitGroups.ts";
import type { GenericFinder } from "./genericFinder.ts";
import type { NumberKind } from "./numberNouns.ts";
import { isTollFree, type PhoneShape, phoneShape } from "./phoneShapes.ts";
import { phoneSpan } from "./phoneSpans.ts";
import { spokenDigits } from "./spokenDigits.ts";

/** Phone numbers in any layout, apart from public short and toll-free ones. */
export const anyPhones: GenericFinder = (note) => {
  const found: Identifier[] = [];

  for (let at = 0; at < note.tokens.length; ) {
    const number = phoneAt(note.tokens, at);
    if (number && !isPublic(note.tokens, at, number.digits))
      found.push(phoneSpan(note, at, number.end));
    at = number?.end ?? at + 1;
  }

  return found;
};

/** A toll-free number is an office's, but for the videophone of somebody deaf. */
const isPublic = (tokens: readonly Token[], at: number, digits: string) =>
  isTollFree(digits) && !/^(vp|videophone|videofono)$/.test(tokens[at - 1]?.text ?? "");

interface Number {
  readonly digits: string;
  /** The token after the last one. */
  readonly end: number;
}

function phoneAt(tokens: readonly Token[], at: number): Number | null {
  const token = tokens[at];
  if (!token) return null;

  const spoken = spokenDigits(tokens, at);
  if (spoken && isSaidPhone(spoken.digits, saidOf(tokens, at, spoken.end))) return spoken;
  if (!token.isNumber || !startsHere(tokens, at)) return null;

  return bestOf(tokens, at, digitGroups(tokens, at, 15));
}

/** Of the first groups the ones that look most like a number, of these the most: two numbers may stand side by side. */
function bestOf(tokens: readonly Token[], at: number, groups: DigitGroups): Number | null {
  const gap = tokens[at]?.gap ?? "";
  if (groups.digits.length < 7 || /\$\s?$/.test(gap)) return null;

  const before = announcedBefore(tokens, at);
  // Small numbers in a row are a list where no phone is spoken of.
  const isList = groups.lengths.every((length) => length <= 2) && groups.lengths.includes(2);
  if (before === null && isList) return null;

  let best: { readonly part: DigitGroups; readonly shape: PhoneShape } | null = null;

  for (let count = groups.lengths.length; count > 0; count--) {
    const part = firstGroups(groups, count);
    if (part.digits.length < 7) break;
    if (goesOn(tokens, part.end)) continue;

    const shape = shapeWith(part, gap);
    const isBetter = shape !== null && (best === null || rank[shape] > rank[best.shape]);
    if (isBetter && accepts[shape](saidBy(before ?? announcedAfter(tokens, part.end)))) {
      best = { part, shape };
    }
  }
  return best?.part ?? null;
}

function shapeWith(part: DigitGroups, gap: string): PhoneShape | null {
  if (/\+\s?[([]?$/.test(gap)) {
    const isWhole = part.digits.startsWith("1")
      ? part.digits.length === 11
      : part.digits.length >= 8;
    return isWhole ? "sure" : null;
  }
  const shape = phoneShape(part);

  // Letters with a hyphen before seven digits are a code's.
  return shape !== null && part.digits.length === 7 && gap === "-" ? "said" : shape;
}

const rank: Readonly<Record<PhoneShape, number>> = { said: 0, likely: 1, sure: 2 };

/** "#5095550123" and "cell5095550123" begin one, "K5550123" and "24-555-0123" do not. */
function startsHere(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || before.isNumber || token?.gap !== "") return beginsNumber(tokens, at);

  return announcedBefore(tokens, at, 1)?.kind === "phone";
}

/** What a number of each shape may be said to be and still is a phone number. */
const accepts: Readonly<Record<PhoneShape, (kind: Said) => boolean>> = {
  sure: ({ direct }) => direct === null || direct === "phone" || direct === "place",
  likely: ({ nearest, direct }) =>
    nearest === null || nearest === "phone" || (nearest === "place" && direct === null),
  said: ({ nearest }) => nearest === "phone",
};

interface Said {
  readonly nearest: NumberKind | null;
  /** The same where only small words stand between. */
  readonly direct: NumberKind | null;
}

const saidOf = (tokens: readonly Token[], at: number, end: number) =>
  saidBy(announcedBefore(tokens, at) ?? announcedAfter(tokens, end));

const saidBy = (said: Announcement | null): Said => ({
  nearest: said?.kind ?? null,
  direct: said?.isDirect ? said.kind : null,
});

const isSaidPhone = ({ length }: string, { nearest, direct }: Said) =>
  nearest === "phone"
    ? length >= 7 && length <= 14
    : direct === null && [7, 10, 11].includes(length);

const goesOn = (tokens: readonly Token[], end: number) => {
  const next = tokens[end];

  return next?.isNumber === true && isTight(next.gap) && next.gap !== "/";
};
