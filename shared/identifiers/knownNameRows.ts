import type { Misspelling } from "./knownMisspellings.ts";
import type { KnownParts } from "./knownNameParts.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { Token } from "./note.ts";
import { beginsSentences, nameParticles } from "./ordinaryWords.ts";

/** One part of a name in a text: the tokens from `at` to `end`, and whose it may be. */
export interface NameElement {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly people: number;
  /** `hardly`: only beside a part that is spelled right. `short`: the beginning of a given name. */
  readonly spelled: "right" | "heard" | "nearly" | "hardly" | "short";
  /** Given and family name run together. */
  readonly isPair: boolean;
}

/** Parts of one person's name in a row, with initials: "R. Delgado Paz", "Delgado, Rosa M.", from token `at` to `end`. */
export interface NameRow {
  readonly at: number;
  readonly end: number;
  readonly elements: readonly NameElement[];
  readonly initials: number;
}

export interface NameReader {
  readonly tokens: readonly Token[];
  readonly parts: KnownParts;
  readonly misspelled: (word: string) => Misspelling | null;
}

/** The name that begins at a token; null where none does. */
export function nameRowAt(reader: NameReader, at: number): NameRow | null {
  const { tokens, parts } = reader;
  const initials = lettersAt(tokens, at) ? 0 : leadingInitials(reader, at);
  const begin = at + initials;
  const first = elementAt(reader, begin);
  if (!first) return null;
  // Initials of somebody else are none: the row begins with the name.
  const own = tokens.slice(at, begin).every(({ text }) => hasInitial(parts, text, first.people));
  if (!own) return null;

  const elements = [first];
  let { people, end } = first;
  let count = initials;
  let waiting = 0;
  let hasMiddle = false;

  while (elements.length < mostParts) {
    const next = afterParticles(tokens, end + waiting);
    const element = next === null ? null : elementAt(reader, next);
    const isNew = element && !elements.some(({ text }) => text === element.text);
    if (element && isNew && element.people & people) {
      people &= element.people;
      elements.push(element);
      end = element.end;
      count += waiting;
      waiting = 0;
    } else if (!hasMiddle && waiting === 0 && isUnknownMiddle(reader, end, people, elements)) {
      hasMiddle = true;
      end += 1;
    } else if (waiting < 2 && isInitialAt(tokens, end + waiting)) {
      waiting += 1;
    } else {
      break;
    }
  }

  // Initials that end the row are theirs only where they are the person's.
  for (let each = 0; each < waiting; each++) {
    if (!hasInitial(parts, tokens[end]?.text ?? "", people)) break;
    if (nameParticles.has(tokens[end]?.text ?? "") && tokens[end]?.letterCase === "lower") break;
    end += 1;
    count += 1;
  }

  return { at, end: isSuffix(tokens[end]) ? end + 1 : end, elements, initials: count };
}

/** "Rosa Marie Delgado": a name between two parts of somebody's name is that person's, though no record has it. */
function isUnknownMiddle(
  reader: NameReader,
  at: number,
  people: number,
  known: readonly NameElement[],
): boolean {
  const [token, next] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!token || token.isNumber || token.letterCase === "lower" || token.text.length < 3)
    return false;
  if (token.gap !== " " || next?.gap !== " " || next.letterCase === "lower") return false;
  const element = elementAt(reader, at + 1);

  const isNew = known.every(({ text }) => text !== element?.text);
  return element?.spelled === "right" && isNew && (element.people & people) !== 0;
}

/** No name has more parts; however long a text repeats one, each row is read once. */
const mostParts = 8;

/** The part of a name that begins at a token, the longest there is. */
export function elementAt(
  { tokens, parts, misspelled }: NameReader,
  at: number,
): NameElement | null {
  const first = tokens[at];
  if (!first || first.isNumber) return null;

  const mayBegin = first.text.length === 1 || parts.openings.has(first.text.slice(0, 2));
  const apart = mayBegin ? wordsApart(tokens, at, parts) : null;
  if (apart) return apart;
  const spelledOut = lettersAt(tokens, at);
  const word = spelledOut ?? { text: first.text, end: at + 1 };
  const part = parts.words.get(word.text);
  if (part) return { at, ...word, people: part.people, spelled: "right", isPair: part.isPair };
  if (spelledOut) return null;
  const plural = pluralAt(first, parts);
  if (plural) return { at, ...word, ...plural, spelled: "right", isPair: false };

  // Small letters and a word of the language: nothing would make a misspelling of it.
  if (first.letterCase === "lower" && wordKinds(first.text).ordinary > 0) return null;
  const short = parts.shortened.get(first.text);
  if (short) return { at, ...word, people: short, spelled: "short", isPair: false };
  const joined = joinedWord(tokens, at);
  const near = (joined && misspelled(joined)) ?? misspelled(first.text);
  return near
    ? {
        at,
        end: joined && misspelled(joined) ? at + 2 : at + 1,
        text: joined && misspelled(joined) ? joined : first.text,
        people: near.people,
        spelled: near.isHeard ? "heard" : near.isFar ? "hardly" : "nearly",
        isPair: false,
      }
    : null;
}

/** "D'shawn", "Van Hooten": misspelled as a whole. */
function joinedWord(tokens: readonly Token[], at: number): string | null {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first || !next || next.isNumber || next.text.length < 3) return null;
  const isJoined =
    (next.gap === "'" && first.text.length <= 3) ||
    (next.gap === " " &&
      first.text.length > 1 &&
      next.letterCase !== "lower" &&
      nameParticles.has(first.text));

  return isJoined ? first.text + next.text : null;
}

/** "the Delgados" */
function pluralAt({ text, letterCase }: Token, parts: KnownParts) {
  if (letterCase === "lower" || text.length < 5 || !text.endsWith("s")) return null;
  const singular = text.slice(0, -1);
  const part = parts.words.get(singular);

  return part?.isRecorded && (singular.length >= 6 || !beginsSentences(singular))
    ? { text: singular, people: part.people }
    : null;
}

/** The longest name of several words: "Yellow Hawk", "O Neal", "de la Cruz", "Ka'eo". */
function wordsApart(tokens: readonly Token[], at: number, parts: KnownParts): NameElement | null {
  let text = tokens[at]?.text ?? "";
  let longest: NameElement | null = null;

  for (let end = at + 1; end < at + 5; end++) {
    const token = tokens[end];
    // A letter by itself begins a name ("D Andre") and goes into none.
    if (!token || token.isNumber || token.text.length === 1 || !joinsWords(token.gap)) break;
    text += token.text;
    const part = parts.words.get(text);
    // "will is" is no "Willis".
    const isWritten = part?.isRecorded || token.gap !== " ";
    if (part && isWritten && !part.isPair) {
      longest = { at, end: end + 1, text, people: part.people, spelled: "right", isPair: false };
    }
  }

  return longest;
}

const joinsWords = (gap: string) =>
  gap === " " || gap === "'" || gap === "-" || gap === "' " || gap === "- ";

/** "D-e-l-g-a-d-o", "b e l l": letter by letter; null where fewer than three stand so. */
function lettersAt(tokens: readonly Token[], at: number): { text: string; end: number } | null {
  if (tokens[at]?.text.length !== 1) return null;
  let text = "";
  let end = at;
  for (; end < tokens.length && end < at + 20; end++) {
    const token = tokens[end];
    if (token?.text.length !== 1 || token.isNumber) break;
    if (end > at && !/^(?: ?- ?|[ .,]|, )$/.test(token.gap)) break;
    text += token.text;
  }

  return text.length >= 3 ? { text, end } : null;
}

/** The place after particles that lead on to a part of a name. */
function afterParticles(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.isNumber || !joinsNames(token.gap, tokens[at - 1])) return null;
    const leadsOn = token.text.length > 1 && leading.has(token.text);
    if (!leadsOn) return at;
  }

  return null;
}

const leading: ReadonlySet<string> = new Set(
  "de la las los del dela da das do dos di du le van von der den ter ten al el".split(" "),
);

function leadingInitials({ tokens, parts }: NameReader, at: number): number {
  let count = 0;
  for (; count < 3; count++) {
    const [token, next] = [tokens[at + count], tokens[at + count + 1]];
    if (!token || !next || !parts.initials.has(token.text.charAt(0))) break;
    // "Ma. Fernanda"
    const isShort =
      abbreviated.has(token.text) && next.gap === ". " && token.letterCase !== "lower";
    if (!isLetter(token) && !isShort) break;
    if (token.gap.endsWith("'") || !/^\.? ?$|^\.?-$/.test(next.gap)) break;
    if (token.letterCase === "lower" && !next.gap.startsWith(".")) break;
  }

  return count;
}

/** A letter that stands for a name after one: "Rosa D.", "Delgado, R. M.", "Luz Ma." */
function isInitialAt(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isDotted = next?.gap.startsWith(".") ?? false;
  if (!token || !(isLetter(token) || (isDotted && abbreviated.has(token.text)))) return false;
  if (!/^(?:,? |\.? ?|, ?)$/.test(token.gap) || next?.gap === "'") return false;
  if (token.gap.startsWith(".") && (tokens[at - 1]?.text.length ?? 9) > 2) return false;
  if (token.letterCase === "lower") return isDotted;

  return (
    isDotted ||
    !next ||
    !(token.text === "i" || (isWordByItself.has(token.text) && next.letterCase === "upper"))
  );
}

const isLetter = ({ text, isNumber }: Token) => text.length === 1 && !isNumber;
const isWordByItself = new Set(["a", "e", "i", "o", "u", "y"]);
const abbreviated = new Set([
  "ma",
  "fco",
  "gpe",
  "wm",
  "robt",
  "chas",
  "thos",
  "jos",
  "geo",
  "jno",
]);

/** "Ma." for María, "Wm." for William. */
export const isShortForm = (word: string): boolean => abbreviated.has(word);

const hasInitial = ({ initials }: KnownParts, text: string, people: number) =>
  ((initials.get(text.charAt(0)) ?? 0) & people) !== 0;

const isSuffix = (token: Token | undefined) =>
  token !== undefined && suffixes.has(token.text) && /^,? $/.test(token.gap);
const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** A full stop right behind a whole word ends its sentence: "with Rosa. Delgado came". */
const joinsNames = (gap: string, before: Token | undefined) =>
  gap.length <= 3 &&
  /^[\s.,'_-]*$/.test(gap) &&
  !(/^\.\s/.test(gap) && (before?.text.length ?? 0) > 3);
