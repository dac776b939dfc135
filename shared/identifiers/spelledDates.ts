import type { Token } from "./note.ts";
import { numberWords, type SmallNumber, spelledNumberAt } from "./spelledNumbers.ts";

/** A day of the month in words: "ninth", "twenty-first", "nueve" before "de" and a month. */
export function spelledDayAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const word = tokens[at]?.text ?? "";
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 };
  const decade = decades.get(word);
  const next = tokens[at + 1];
  if (decade !== undefined && next && /^[ -]$/.test(next.gap)) {
    const unit = ordinals.get(next.text) ?? 99;
    if (unit <= 9) return { value: decade + unit, end: at + 2 };
  }
  if (word === "primero") return { value: 1, end: at + 1 };

  const number = spelledNumberAt(tokens, at);
  const isDay = number && number.value >= 1 && number.value <= 31;
  // By themselves "nueve" and "nine" count anything.
  return isDay && (tokens[number.end]?.text === "de" || !isArticle.has(word)) ? number : null;
}

/** A year in words: "nineteen eighty-seven", "two thousand four", "mil novecientos ochenta y siete", "dos mil cuatro". */
export function spelledYearAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const [first, second] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const start = century(first, second);
  if (!start) return null;
  let next = at + start.words;
  if (tokens[next]?.text === "and" || tokens[next]?.text === "hundred") next += 1;
  const rest = spelledNumberAt(tokens, next);
  const gap = tokens[next]?.gap ?? "";
  if (rest && /^[ -]$/.test(gap)) return { value: start.value + rest.value, end: rest.end };

  return start.isWhole ? { value: start.value, end: at + start.words } : null;
}

/** "ninety-one", "noventa y uno": the last two digits of a year, which can be no day. */
export function shortYearAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const number = spelledNumberAt(tokens, at);

  return number && number.value > 31 ? number : null;
}

function century(first: string, second: string) {
  if (first === "nineteen") return { value: 1900, words: 1, isWhole: false };
  if (first === "twenty" && second !== "one") return { value: 2000, words: 1, isWhole: false };
  if (first === "two" && second === "thousand") return { value: 2000, words: 2, isWhole: true };
  if (first === "dos" && second === "mil") return { value: 2000, words: 2, isWhole: true };

  return first === "mil" && second === "novecientos"
    ? { value: 1900, words: 2, isWhole: true }
    : null;
}

const isArticle = new Set(["un", "una", "uno", "one"]);

const ordinals = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, n): [string, number] => [word, n + 1]),
);
ordinals.set("thirtieth", 30);
const decades = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);

/** Every word that a day or a year in words may begin with. */
export const firstWordsOfDates: readonly string[] = [
  ...ordinals.keys(),
  ...numberWords,
  "primero",
  "mil",
];
