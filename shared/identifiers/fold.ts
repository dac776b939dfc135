import { lookAlikes } from "./lookAlikes.ts";
import { spelledSigns } from "./spelledSigns.ts";

/** What a unit of folded text is, as bits. */
export const kind = { letter: 1, digit: 2, upper: 4, lower: 8, latin: 16, lookAlike: 32 } as const;

/** A character as it compares. */
export interface Folded {
  /** Lower case, without accent, width or style; "" for what nobody sees, so that it cannot hide a name. */
  readonly plain: string;
  /** Bits of `kind` for each unit of `plain`. */
  readonly kinds: readonly number[];
}

/** One code point folded. Slow, and asked once for each that occurs. */
export function fold(character: string): Folded {
  const plain = plainOf(character);
  const letterCase = caseOf(character);

  return {
    plain,
    kinds: Array.from(plain).flatMap((unit) =>
      Array.from(unit.split(""), () => kindOf(unit, letterCase)),
    ),
  };
}

function plainOf(character: string): string {
  const sign = spelledSigns.get(character);
  if (sign !== undefined) return sign;
  if (loneSurrogate.test(character)) return "\ufffd";
  if (character === "\t") return " ";
  if (lineEnd.test(character)) return "\n";
  if (unseen.test(character)) return "";
  if (space.test(character)) return " ";
  if (dash.test(character)) return "-";
  if (digit.test(character)) return digitOf(character);
  if (unlike.test(character)) return character;

  const parts = Array.from(character.normalize("NFKD").replace(unseenAll, "").toLowerCase());
  const plain = parts.map((part) => spelledSigns.get(part) ?? part).join("");

  // A character that stands for a whole phrase is no way of writing a name, and would make a text many times longer.
  return plain.length > 4 || plain.trim() === "" ? character : plain;
}

function kindOf(unit: string, letterCase: number): number {
  if (/[0-9]/.test(unit)) return kind.digit;
  if (!/\p{L}/u.test(unit)) return 0;

  return (
    kind.letter |
    letterCase |
    (/\p{Script=Latin}/u.test(unit) ? kind.latin : 0) |
    (lookAlikes.lower.has(unit) || lookAlikes.upper.has(unit) ? kind.lookAlike : 0)
  );
}

/** Of "𝐑" as of "R"; neither of letters without case. */
function caseOf(character: string): number {
  const base = character.normalize("NFKD").replace(unseenAll, "");

  return (
    (base === base.toLowerCase() ? 0 : kind.upper) | (base === base.toUpperCase() ? 0 : kind.lower)
  );
}

/** Decimal digits of every script stand ten in a row, zero first. */
function digitOf(character: string): string {
  const ascii = character.normalize("NFKD");
  if (/^[0-9]$/.test(ascii)) return ascii;

  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > 0 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;

  return String((code - zero) % 10);
}

const lineEnd = /^[\n-\r]$/;
const space = /^[\p{Zs}\u2800]$/u;
const dash = /^\p{Pd}$/u;
const digit = /^\p{Nd}$/u;
const loneSurrogate = /^[\ud800-\udfff]$/;
/** Marks, joiners, zero-width spaces, marks of direction, control characters. */
const unseen = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
const unseenAll = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
/** Whole syllables and signs of Korean, Chinese and Japanese, which have nothing to take off; trade marks. */
const unlike = /^[\uac00-\ud7a3\u3400-\u9fff\u{20000}-\u{2f7ff}\u{30000}-\u{3ffff}\u2120\u2122]$/u;
