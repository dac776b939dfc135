import { monthNumbers } from "./months.ts";
import type { Token } from "./note.ts";

/** A number or a month's name that may be part of a date; `at` is its token, a name has no digits. */
export interface DatePart {
  readonly at: number;
  readonly value: number;
  readonly digits: number;
  readonly isName: boolean;
}

/** Up to three parts of a date from a token on, with "of", "de", "th" and the like left out between them. */
export function readDateParts(tokens: readonly Token[], from: number): DatePart[] {
  const parts: DatePart[] = [];
  let skipped = 0;

  for (let at = from; at < tokens.length && parts.length < 3 && skipped <= 2; at++) {
    const token = tokens[at];
    if (!token || (at > from && !joinsDate(token.gap))) break;

    const part = partOf(token, at);
    if (part) {
      parts.push(part);
      skipped = 0;
    } else if (parts.length > 0 && betweenParts.has(token.text)) {
      skipped += 1;
    } else {
      break;
    }
  }

  return parts;
}

function partOf({ text, isNumber }: Token, at: number): DatePart | undefined {
  const digits = text.length;
  if (isNumber) {
    return digits <= 2 || digits === 4
      ? { at, value: Number(text), digits, isName: false }
      : undefined;
  }

  const month = monthNumbers.get(text);
  return month === undefined ? undefined : { at, value: month, digits: 0, isName: true };
}

const betweenParts = new Set([
  "of",
  "the",
  "de",
  "del",
  "st",
  "nd",
  "rd",
  "th",
  "ro",
  "o",
  "er",
  "ano",
]);

const joinsDate = (gap: string) =>
  gap.length <= 4 && /^[\s.,/\\\-\u2010-\u2015'’‘`´º°ª]*$/.test(gap);
