import { digitsOf } from "./digits.ts";
import type { Identifier } from "./identifier.ts";
import { type Note, readNote } from "./note.ts";
import { isStreetSuffix, isUnit, streetWord } from "./streetWords.ts";

type Span = Pick<Identifier, "start" | "end" | "type">;

/**
 * The line of the region's own list that a span of a note is of (rules.md §9): it lies in that line as it stands in
 * the note, or its digits are those of the line. "Grace House" makes nobody called Grace public. The words of a street
 * may be shortened or written out: "W Pine Ave" is "West Pine Avenue".
 */
export function publicLineOf(
  note: Note,
  lines: readonly string[],
): (span: Span) => string | undefined {
  const { byFirstWord, byDigits } = listOf(lines);
  const places = farthestPlaces(note, byFirstWord);

  return ({ start, end, type }) => {
    const place = places[lastAt(places, start)];
    const rest = note.text.slice(place?.end, end);
    const isTown =
      type === "ADDRESS" &&
      place?.start === start &&
      mayGoOn(place, rest) &&
      townAlone.test(rest) &&
      !saysMore(rest);
    if (place && (end <= place.end || isTown)) return place.line;

    return type === "PHONE" ? byDigits.get(nationalDigits(note.text.slice(start, end))) : undefined;
  };
}

/** What may follow a public address and still be it: town, state and ZIP, but no unit, house number or other street. */
const townAlone = /^[,\s][\p{L} .,'-]*(?:\d{5}(?:-\d{4})?)?$/u;

/** "88 Tamarack Ave Spokane"; the crisis line 211 is no "211 Pine". */
const mayGoOn = ({ line, isStreet }: Place, rest: string) =>
  isStreet || (rest.startsWith(",") && /\p{L}/u.test(line));

/** "apt B"; "and Maple": where two public streets meet somebody may sleep. */
const saysMore = (rest: string) =>
  readNote(rest).tokens.some(({ text }) => isUnit(text) || crossings.has(text));

const crossings = new Set("and at behind between by con esquina near off under x y".split(" "));

/** "+1 (509) 555-0123" is the number that the list has without its country. */
function nationalDigits(words: string): string {
  const digits = digitsOf(words);

  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
}

interface Line {
  readonly line: string;
  readonly words: readonly string[];
  readonly isStreet: boolean;
}

interface List {
  readonly byFirstWord: ReadonlyMap<string, readonly Line[]>;
  readonly byDigits: ReadonlyMap<string, string>;
}

/** A list is the same for every text of its region: it is read once. */
const lists = new WeakMap<readonly string[], List>();

function listOf(lines: readonly string[]): List {
  const read = lists.get(lines) ?? readList(lines);
  lists.set(lines, read);

  return read;
}

function readList(lines: readonly string[]): List {
  const all = lines.map((line) => {
    const words = readNote(line).tokens.map(({ text }) => text);

    return { line, words, isStreet: words.some(isStreetSuffix) };
  });

  return {
    byFirstWord: Map.groupBy(
      all.filter(({ words }) => words.length > 0),
      ({ words: [first = ""] }) => streetWord(first),
    ),
    byDigits: new Map(
      lines.map((line) => [digitsOf(line), line] as const).filter(([digits]) => digits.length >= 7),
    ),
  };
}

interface Place extends Pick<Line, "line" | "isStreet"> {
  readonly start: number;
  readonly end: number;
}

/** Where lines stand in a note, in order; each the one that reaches farthest of all that began so far. */
function farthestPlaces({ tokens }: Note, lines: List["byFirstWord"]): Place[] {
  const places: Place[] = [];

  tokens.forEach((token, at) => {
    for (const { line, words, isStreet } of lines.get(streetWord(token.text)) ?? []) {
      const last = tokens[at + words.length - 1];
      const isSame = isStreet ? isSameStreetWord : isSameWord;
      if (!last || !words.every((word, n) => isSame(word, tokens[at + n]?.text))) continue;
      const before = places.at(-1);
      if (!before || last.end > before.end) {
        places.push({ line, isStreet, start: token.start, end: last.end });
      }
    }
  });

  return places;
}

const isSameWord = (word: string, other: string | undefined) => word === other;

const isSameStreetWord = (word: string, other: string | undefined) =>
  other !== undefined && streetWord(word) === streetWord(other);

/** The last place that begins at or before an offset, by halves; -1 where none does. */
function lastAt(places: readonly Place[], offset: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }

  return from - 1;
}
