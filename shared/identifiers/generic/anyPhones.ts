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
import type { NumberKind } from "./numberNouns.ts";
import { isTollFree, type PhoneShape, phoneShape } from "./phoneShapes.ts";
import { spokenDigits } from "./spokenDigits.ts";

/** Phone numbers in any layout, apart from public short and toll-free ones. */
export const anyPhones: GenericFinder = (note) => {
  const found: Identifier[] = [];

  for (let at = 0; at < note.tokens.length; ) {
    const number = phoneAt(note.tokens, at);
    if (number && !isTollFree(number.digits)) found.push(spanOf(note, at, number.end));
    at = number?.end ?? at + 1;
  }

  return found;
};

interface Number {
  readonly digits: string;
  /** The token after the last one. */
  readonly end: number;
}

function phoneAt(tokens: readonly Token[], at: number): Number | null {
  const token = tokens[at];
  if (!token) return null;

  const spoken = spokenDigits(tokens, at);
  if (spoken && isSaidPhone(spoken.digits, kindOf(tokens, at, spoken.end))) return spoken;
  if (!token.isNumber || !startsHere(tokens, at)) return null;

  const groups = digitGroups(tokens, at, 15);
  if (groups.digits.length < 7) return null;

  const isForeign = /\+\s?\(?$/.test(token.gap);
  for (let count = groups.lengths.length; count > 0; count--) {
    const part = firstGroups(groups, count);
    if (part.digits.length < 7) return null;
    if (isPhone(tokens, at, part, isForeign)) return part;
  }
  return null;
}

/** "#5095550123" and "cell5095550123" begin one, "K5550123" and "24-555-0123" do not. */
function startsHere(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || before.isNumber || token?.gap !== "") return beginsNumber(tokens, at);

  return announcedBefore(tokens, at, 1)?.kind === "phone";
}

function isPhone(tokens: readonly Token[], at: number, part: DigitGroups, isForeign: boolean) {
  if (goesOn(tokens, part.end)) return false;
  if (isForeign) return part.digits.length >= 8;

  const shape = phoneShape(part);
  if (shape === null || /\$\s?$/.test(tokens[at]?.gap ?? "")) return false;
  // Letters with a hyphen before seven digits are a code's.
  const isCode = part.digits.length === 7 && tokens[at]?.gap === "-";
  const kind = kindOf(tokens, at, part.end);

  return accepts[isCode ? "said" : shape](kind);
}

/** What a number of each shape may be said to be and still is a phone number. */
const accepts: Readonly<Record<PhoneShape, (kind: Said) => boolean>> = {
  sure: ({ direct }) => direct === null || direct === "phone" || direct === "place",
  likely: ({ nearest }) => nearest === null || nearest === "phone",
  said: ({ nearest }) => nearest === "phone",
};

interface Said {
  readonly nearest: NumberKind | null;
  /** The same where only small words stand between. */
  readonly direct: NumberKind | null;
}

function kindOf(tokens: readonly Token[], at: number, end: number): Said {
  const said = announcedBefore(tokens, at) ?? announcedAfter(tokens, end);

  return { nearest: said?.kind ?? null, direct: said?.isDirect ? said.kind : null };
}

const isSaidPhone = ({ length }: string, { nearest, direct }: Said) =>
  nearest === "phone"
    ? length >= 7 && length <= 14
    : direct === null && [7, 10, 11].includes(length);

const goesOn = (tokens: readonly Token[], end: number) => {
  const next = tokens[end];

  return next?.isNumber === true && isTight(next.gap) && next.gap !== "/";
};

function spanOf({ text, tokens, placeOf, plain }: Note, at: number, end: number): Identifier {
  const first = tokens[at];
  const last = tokens[withMore(tokens, end) - 1];
  const from = first?.from ?? 0;
  const opened = /\+? ?[([]?$/.exec(plain.slice(Math.max(0, from - 3), from))?.[0] ?? "";
  const isOpen = opened.includes("+") || tokens[at + 1]?.gap.match(/[)\]]/);

  return {
    start: isOpen ? placeOf(from - opened.trimStart().length, from).start : (first?.start ?? 0),
    end: last?.end ?? text.length,
    type: "PHONE",
    certainty: "likely",
  };
}

/** An extension, or another end after a slash: "555-0123/0124". */
function withMore(tokens: readonly Token[], end: number): number {
  const [sign, number] = [tokens[end], tokens[end + 1]];
  if (sign?.isNumber) {
    const isOther = /^ ?\/ ?$/.test(sign.gap) && /^\d\d(\d\d)?$/.test(sign.text);
    return isOther || (/^ ?#$/.test(sign.gap) && sign.text.length <= 5) ? end + 1 : end;
  }

  const isExtension =
    extensions.has(sign?.text ?? "") &&
    (sign?.gap.length ?? 9) <= 3 &&
    number?.isNumber &&
    number.gap.length <= 3 &&
    number.text.length <= 6;
  return isExtension ? end + 2 : end;
}

const extensions: ReadonlySet<string> = new Set(
  "x ext extn exten extension anexo interno int".split(" "),
);
