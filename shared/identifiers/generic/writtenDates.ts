import { matchesOf } from "../matchesOf.ts";
import { monthNumbers } from "../months.ts";
import type { Note } from "../note.ts";
import {
  spelledDay,
  spelledDaySpanish,
  spelledNumber,
  spelledShortYear,
  spelledYear,
} from "./numberWords.ts";

/** A stretch of a folded text that has the form of a date; its form does not say whether it is a birth date. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** `loose` is a run of digits, or numbers apart by spaces: a date only where a birth date is announced. */
  readonly kind: DateKind;
  /** The year where its digits tell it; of two digits the one that a person living today has. */
  readonly year: number | null;
}

type DateKind = "whole" | "monthAndDay" | "monthAndYear" | "year" | "loose";

/** Every date of a folded text, in order. */
export const writtenDates = (note: Note): WrittenDate[] =>
  matchesOf(dates, note).flatMap((match) => {
    const { 0: words, index } = match;
    const kind = layouts.find((_, n) => match[n + 1] !== undefined)?.[0];

    return kind && isPlausible(words, kind)
      ? [{ from: index, to: index + words.length, kind, year: yearOf(words, kind) }]
      : [];
  });

const month = `(?:${Array.from(monthNumbers.keys())
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![a-z])`;
const number = "\\d{1,2}(?!\\d)";
const ending = "(?:(?:st|nd|rd|th|ro|er|o)(?![a-z])|\u00b0)?";
const roman = "(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})";
const holiday =
  "(?:christmas(?: (?:day|eve))?|new year'?s(?: (?:day|eve))?|valentine'?s(?: day)?|halloween|leap day|thanksgiving(?: day)?|easter(?: sunday)?|juneteenth|cinco de mayo|(?:memorial|labor|veterans|independence|mother'?s|father'?s|groundhog|st\\.? patrick'?s|earth|flag) day|dia de (?:la candelaria|san juan|la virgen|la independencia|(?:las )?madres|los inocentes)|navidad|nochebuena|ano nuevo|dia de (?:reyes|(?:los )?muertos|san valentin))(?![a-z])";
const join = "[\\s.,/'-]{0,3}(?:(?:of|de|del|the|el|ano|year)\\s){0,2}'?";
const year4 = "(?:1[89]|20)\\d\\d(?!\\d)";
const year = `(?:${year4}|\\d\\d(?![\\d:])|${spelledYear}|${spelledShortYear})`;
/** Two digits that can be no day. */
const lateYear = "(?:3[2-9]|[4-9]\\d)(?![\\d:/%-])";
const day = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
/** "24 de junio, día de San Juan, del 97" */
const alsoHoliday = `(?:, ${holiday},?)?`;
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const dayFirst = `(?:the (?=[\\da-z]+(?:st|nd|rd|th)[ -]|first|second|third|fifth))?(?:${day}${ending}|${spelledDay}|${spelledDaySpanish})(?: day)?${join}${month}`;
const monthFirst = `${month}${join}(?:${number}${ending}|${spelledDay})`;

/** "born in 91", "es del 91", "year of birth: 91" */
const afterBirth =
  "(?=\\d\\d)(?<=\\b(?:born(?: back)? in|naci(?:o|d[oa]|eron) en(?: el)?|(?:es|soy|era) (?:del|modelo|del ano)|birth(?: ?year| is)?:?|yob:?|nacimiento:?) )";
const shortYear = "\\d\\d(?![\\d:/%.-]| (?:de|of|beds?|camas)\\b)";

/** The first that fits counts. */
const layouts: readonly (readonly [DateKind, string])[] = [
  // 1987-03-09, 1987/3/9, 1987.03.09
  ["whole", `${year4} ?[-/.] ?\\d{1,2} ?[-/.] ?${number}`],
  // 3/9/87, 03-09-1987, 3.9.'87, 3 / 9 / 87
  ["whole", `\\d{1,2} ?[-/.\\\\] ?\\d{1,2} ?[-/.\\\\] ?'?(?:${year4}|${number})`],
  // 3/9 1987, 3/9, 1987
  ["whole", `\\d{1,2}[-/]\\d{1,2},? ${year4}`],
  // 17-IV-2018
  ["whole", `\\d{1,2} ?[-/.] ?${roman} ?[-/.] ?'?(?:${year4}|${number})`],
  // 9 March 1987, 9th of March '87, 09MAR1987, nueve de marzo de mil novecientos ochenta y siete
  ["whole", `${dayFirst}${alsoHoliday}${join}${year}`],
  // March 9th, 1987, Mar 9 '87, marzo 9 del 87
  ["whole", `(?:${monthFirst}${alsoHoliday}|${holiday})${join}${year}`],
  // 1987, March 9
  ["whole", `${year4}[ ,/-]{1,2}${monthFirst}`],
  // 9 de marzo
  ["monthAndDay", dayFirst],
  // March 1987
  [
    "monthAndYear",
    `${month}${join}(?:${year4}|(?<=')\\d\\d(?!\\d)|${lateYear}|(?<= del )\\d\\d(?![\\d:])|${spelledYear})`,
  ],
  // March 9th
  ["monthAndDay", `${monthFirst}|${holiday}`],
  // 03/1987
  ["monthAndYear", `\\d{1,2}[-/]${year4}|\\d{1,2}/${lateYear}`],
  // the 11th
  [
    "monthAndDay",
    "the \\d{1,2}(?:st|nd|rd|th)(?! (?:floor|st\\b|street|ave|grade|time|and|of))(?![a-z])",
  ],
  // 3/9
  ["monthAndDay", `${weekday}\\d{1,2}[-/]${number}(?![/-])`],
  // 03 09 1987, 03091987, 030987
  ["loose", `\\d{1,2}[ |_*,]\\d{1,2}[ |_*,](?:${year4}|${number})|(?:\\d{8}|\\d{6})(?!\\d)`],
  // seven, twenty-two, fifty-eight; veintidos del cuatro del sesenta y nueve
  [
    "loose",
    `${spelledNumber}(?:,? | de | del |-)${spelledNumber}(?:,? | de | del |-)(?:${spelledYear}|${spelledNumber})`,
  ],
  // 1987, '87, nineteen eighty-seven
  ["year", `${year4}|'\\d\\d(?!\\d)|${afterBirth}${shortYear}|${spelledYear}`],
];

const dates = new RegExp(
  `(?<!\\d|\\d[-/.:,]|[a-z](?<!dob|fdn|bday|born))(?:${layouts.map(([, layout]) => `(${layout})`).join("|")})`,
  "g",
);

/** No month 13, no day 32; "19/4" may be either way round. */
function isPlausible(words: string, kind: DateKind): boolean {
  const numbers = (words.match(/\d+/g) ?? []).filter((digits) => digits.length <= 2).map(Number);
  if (kind === "year" || kind === "loose") return true;
  if (/[a-z]{3}/.test(words) && kind === "monthAndYear") return true;
  if (/[a-z]{3}/.test(words)) return numbers.every((value, n) => n > 0 || isDay(value));
  if (kind === "monthAndYear") return numbers.slice(0, 1).every(isMonth);

  const [first = 1, second = 1] = numbers;
  return (isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second));
}

const isMonth = (value: number) => value >= 1 && value <= 12;
const isDay = (value: number) => value >= 1 && value <= 31;

function yearOf(words: string, kind: DateKind): number | null {
  const four = /(?:1[89]|20)\d\d/.exec(words);
  if (four) return Number(four[0]);
  if (kind === "monthAndDay" || kind === "monthAndYear") return null;
  if (
    /nineteen|mil novecientos|(?:forty|fifty|sixty|seventy|eighty|ninety|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)/.test(
      words,
    )
  )
    return 1950;

  const two = Number(/\d\d(?=\D*$)/.exec(words)?.[0] ?? Number.NaN);
  if (Number.isNaN(two)) return null;
  return two > 30 ? 1900 + two : 2000 + two;
}
