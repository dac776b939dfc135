import { firstWordsOfHolidays, type Holiday, holidayAt } from "./holidays.ts";
import { monthNumbers } from "./months.ts";
import type { Token } from "./note.ts";
import { firstWordsOfDates, shortYearAt, spelledDayAt, spelledYearAt } from "./spelledDates.ts";

/** A number or a month's name that may be part of a date; `at` is its last token, a name has no digits. */
export interface DatePart {
  readonly at: number;
  readonly value: number;
  /** Those of the number as it is, or would be, written. */
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

    const holiday = holidayAt(tokens, at);
    const part = partOf(token, at) ?? spelledPart(tokens, at) ?? romanMonth(tokens, at);
    if (holiday && parts.length === 0) {
      parts.push(...partsOf(holiday));
      at = holiday.end - 1;
    } else if (part) {
      parts.push(part);
      at = part.at;
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

function spelledPart(tokens: readonly Token[], at: number): DatePart | undefined {
  const year = spelledYearAt(tokens, at);
  if (year) return { at: year.end - 1, value: year.value, digits: 4, isName: false };
  const day = spelledDayAt(tokens, at);

  const part = day ?? shortYearAt(tokens, at);

  return part ? { at: part.end - 1, value: part.value, digits: 2, isName: false } : undefined;
}

/** "4-III-1991", as registry offices of Latin America write it. */
function romanMonth(tokens: readonly Token[], at: number): DatePart | undefined {
  const value = romans.indexOf(tokens[at]?.text ?? "") + 1;
  const isJoined = [tokens[at]?.gap, tokens[at + 1]?.gap].every((gap) =>
    /^ ?[-/.] ?$/.test(gap ?? ""),
  );

  return value > 0 && isJoined ? { at, value, digits: 0, isName: true } : undefined;
}

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** "Christmas Day" is a month and a day. */
const partsOf = ({ month, day, end }: Holiday): DatePart[] => [
  { at: end - 1, value: month, digits: 0, isName: true },
  { at: end - 1, value: day, digits: 2, isName: false },
];

/** Whether a date may begin with a token: most tokens of most notes are no part of one. */
export const mayBeginDate = ({ text, isNumber }: Token): boolean =>
  isNumber || firstWords.has(text);

const firstWords: ReadonlySet<string> = new Set([
  ...monthNumbers.keys(),
  ...firstWordsOfDates,
  ...firstWordsOfHolidays,
]);

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
  "el",
  "dia",
  "day",
  "in",
  "year",
]);

const joinsDate = (gap: string) =>
  gap.length <= 4 && /^[\s.,|/\\_*\-\u2010-\u2015'’‘`´º°ª]*$/.test(gap);
