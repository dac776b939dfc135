import { isCalendarDate } from "../hmis/calendarDate.ts";
import { type DatePart, mayBeginDate, readDateParts } from "./dateParts.ts";
import type { Finder } from "./finder.ts";
import type { Certainty, Identifier } from "./identifier.ts";
import type { Note, Token } from "./note.ts";

/** Birth dates known, in the layouts of English and Spanish: by numbers in any order, with month names, run together. */
export const knownDates: Finder = (note, people) => {
  const births = people.flatMap(({ dob }) => (dob && isCalendarDate(dob) ? [birthOf(dob)] : []));
  const found: Identifier[] = [];
  if (births.length === 0) return found;

  for (let at = 0; at < note.tokens.length; ) {
    const token = note.tokens[at];
    const hit = token && mayBeginDate(token) ? dateAt(note, at, births) : null;
    if (hit) found.push(spanOf(note, at, hit.last, hit.certainty));
    // Past the date, lest its year pass for the day of a date that follows.
    at = (hit?.last ?? at) + 1;
  }

  return found;
};

export interface Birth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly runTogether: ReadonlyMap<string, Certainty>;
}

export function birthOf(dob: string): Birth {
  const [y = "", m = "", d = ""] = dob.split("-");
  const short = y.slice(2);

  return {
    year: Number(y),
    month: Number(m),
    day: Number(d),
    runTogether: new Map<string, Certainty>([
      ...[m + d + short, d + m + short, short + m + d].map((digits) => [digits, "likely"] as const),
      ...[y + m + d, m + d + y, d + m + y].map((digits) => [digits, "certain"] as const),
    ]),
  };
}

/** Whether parts of a date are those of a birth, as far as they are told: the day alone, the month and day, the year, all but one. */
export const isPartOfBirth = (parts: readonly DatePart[], birth: Birth): boolean =>
  [...wholeDates, ...partialDates, ...loneParts].some((kinds) => {
    if (kinds.length !== parts.length) return false;
    const wrong = kinds.filter((kind, n) => !parts[n] || !matches[kind](parts[n], birth));

    // Of three parts one may be mistyped.
    return wrong.length === 0 || (kinds.length === 3 && wrong.length === 1);
  });

interface Hit {
  /** The date's last token. */
  readonly last: number;
  readonly certainty: Certainty;
}

function dateAt({ tokens }: Note, at: number, births: readonly Birth[]): Hit | null {
  const parts = readDateParts(tokens, at);

  for (const birth of births) {
    const runTogether = birth.runTogether.get(tokens[at]?.text ?? "");
    if (runTogether) return { last: at, certainty: runTogether };

    for (let count = parts.length; count > 0; count--) {
      const certainty = certaintyOf(tokens, at, parts.slice(0, count), birth, parts[count]);
      if (certainty) return { last: parts[count - 1]?.at ?? at, certainty };
    }
  }
  return null;
}

/** Whether the parts are this birth date: all three anywhere, some of them where a birth is spoken of. */
function certaintyOf(
  tokens: readonly Token[],
  at: number,
  parts: readonly DatePart[],
  birth: Birth,
  next: DatePart | undefined,
): Certainty | undefined {
  const is = (kinds: Layout) =>
    kinds.length === parts.length &&
    kinds.every((kind, n) => parts[n] && matches[kind](parts[n], birth));

  if (wholeDates.some(is)) return "certain";
  if (next && goesOn(tokens, next)) return undefined;
  if (is(["year"])) return isBornIn(tokens, at) ? "likely" : undefined;
  return partialDates.some(is) && speaksOfBirth(tokens, at, parts.at(-1)?.at ?? at)
    ? "likely"
    : undefined;
}

/** "3/9/88", "March 9, 1988": with another year it is another date. */
const goesOn = (tokens: readonly Token[], { at, digits, isName }: DatePart) =>
  !isName && (digits === 4 || /^ ?[-/.|'] ?$|^,? '$/.test(tokens[at]?.gap ?? ""));

/** "born in '87": two digits alone are a year only right behind the birth. */
const isBornIn = (tokens: readonly Token[], at: number) =>
  speaksOfBirth(tokens, at, at) &&
  (tokens[at]?.text.length === 4 ||
    [1, 2, 3].some((back) => births.has(tokens[at - back]?.text ?? "")));
const births = new Set(["born", "nacio", "nacido", "nacida", "naci"]);

type Layout = readonly (keyof typeof matches)[];

const wholeDates: readonly Layout[] = [
  ["month", "day", "year"],
  ["day", "month", "year"],
  ["leadingYear", "month", "day"],
  ["leadingYear", "day", "month"],
];

const partialDates: readonly Layout[] = [
  ["month", "day"],
  ["day", "month"],
  ["month", "year"],
];

const loneParts: readonly Layout[] = [["day"], ["year"]];

const matches = {
  day: (part: DatePart, { day }: Birth) => isShort(part) && part.value === day,
  month: (part: DatePart, { month }: Birth) =>
    (part.isName || isShort(part)) && part.value === month,
  year: (part: DatePart, birth: Birth) =>
    matches.fullYear(part, birth) || (part.digits === 2 && part.value === birth.year % 100),
  /** In front two digits are a year only where they can be nothing else: 11/12/10 is a day in 2010. */
  leadingYear: (part: DatePart, birth: Birth) =>
    matches.year(part, birth) && (part.digits === 4 || part.value > 31),
  fullYear: ({ value, digits }: DatePart, { year }: Birth) => digits === 4 && value === year,
};

const isShort = ({ digits }: DatePart) => digits === 1 || digits === 2;

function speaksOfBirth(tokens: readonly Token[], first: number, last: number): boolean {
  // "12/2 - feliz cumple": the day a line begins with is that of the entry.
  const opensLine = first === 0 || (tokens[first]?.gap.includes("\n") ?? false);
  if (opensLine && /^ ?[-:] /.test(tokens[last + 1]?.gap ?? "")) return false;
  const around = [...sameSentence(tokens, first, -1), ...sameSentence(tokens, last, 1)];

  return around.some(
    ({ text }, n) =>
      birthWords.has(text) ||
      // "will be 44 next May 16th", "just hit 48, Oct 3"
      (reaching.has(text) &&
        around[n - 1]?.isNumber === true &&
        around[n - 1]?.text.length === 2) ||
      (text === "b" && [around[n - 1]?.text, around[n + 1]?.text].includes("day")),
  );
}

const reaching = new Set("be hit just is was now almost casi tiene tenia ct cl".split(" "));

/** Up to seven tokens on one side, as far as the sentence goes; a birth word may end one: "Birthday: none. March 9". */
function sameSentence(tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  const side: Token[] = [];
  for (let count = 1; count <= 7; count++) {
    const token = tokens[from + step * count];
    const behind = step === 1 ? token : tokens[from + step * (count - 1)];
    const before = step === 1 ? tokens[from + step * (count - 1)] : token;
    if (!token || !before) break;
    if (/[;!?\n]|\. /.test(behind?.gap ?? "") && !isShortOrBirth(before)) break;
    side.push(token);
  }

  return side;
}

const isShortOrBirth = ({ text }: Token) => text.length <= 3 || birthWords.has(text);

const birthWords: ReadonlySet<string> = new Set(
  `born dob birth birthday birthdays birthdate bday bdays birthyear turns turning turned nacio nacido nacida nacidos nacimiento nac
  naci nace cumple cumpleanos cumplio cumplira cumplir cumplidos cumplidas cumpliendo cumples fdn natalicio mananitas cake
  pastel celebra celebrar celebrate celebrates celebrated celebrating festeja festejar velitas candles yob`.split(
    /\s+/,
  ),
);

function spanOf({ tokens }: Note, first: number, last: number, certainty: Certainty): Identifier {
  const after = tokens[last + 1];
  // "June 30th": the ending goes with the number.
  const end = after?.gap === "" && ordinalEndings.has(after.text) ? after.end : tokens[last]?.end;
  const start = tokens[first]?.start ?? 0;

  return { start, end: end ?? start, type: "DOB", certainty };
}

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);
