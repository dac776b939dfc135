import { type WordKinds, wordKinds } from "../lists/wordKinds.ts";
import type { Note, Token } from "../note.ts";
import { wordList } from "./wordList.ts";

/**
 * One word as names are written: "O'Neal", "Quiñonez-Duarte" and "Mary" are one each. Its place is that of its
 * tokens; `next` is the first token after it.
 */
export interface NameWord {
  readonly text: string;
  readonly kinds: WordKinds;
  /** What the case of the letters says; nothing in a line of capitals. */
  readonly shape: "capital" | "acronym" | "lower" | "initial" | "number";
  readonly first: Token;
  readonly last: Token;
  /** What stands before it, folded. */
  readonly gap: string;
  /** "Rosa's": what follows belongs to somebody. */
  readonly isPossessive: boolean;
  readonly startsSentence: boolean;
}

/** The words of a note in order; a possessive "s" goes with its word. */
export function nameWords({ tokens, plain }: Note): NameWord[] {
  const shouted = shoutedLines(tokens);
  const words: NameWord[] = [];
  // In a long note most words come again.
  const kindsRead = new Map<string, WordKinds>();

  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const end = joinsWord(tokens[at + 1]) ? endOfWord(tokens, at) : at + 1;
    const last = tokens[end - 1] as Token;
    const isPossessive = isPossessiveEnding(tokens[end]);
    const isContracted = isContraction(tokens[end]);
    const text = textOf(tokens, at, isContracted ? end + 1 : end);
    const isJoined = end > at + 1;
    let kinds = isContracted
      ? contracted
      : isJoined
        ? kindsOfJoined(tokens, at, end, text)
        : kindsRead.get(text);
    if (!kinds) {
      kinds = wordKinds(text);
      kindsRead.set(text, kinds);
    }

    words.push({
      text,
      kinds,
      shape: isContracted ? "lower" : shapeOf(first, text, shouted[at] === 1, plain),
      first,
      last,
      gap: first.gap,
      isPossessive: isPossessive || endsWithApostrophe(plain, last),
      startsSentence: at === 0 || (first.gap !== " " && endsSentence(first.gap)),
    });
    at = isPossessive || isContracted ? end + 1 : end;
  }

  return words;
}

const endsSentence = (gap: string) =>
  /[.!?:;\n\r•*]|^\s*[-–>]\s|\s-\s?$/.test(gap.length > 12 ? gap.slice(0, 12) : gap);

/** Letters that an apostrophe or hyphen joins: O'Neal, D'Andre, Quiñonez-Duarte; no longer than a name. */
function endOfWord(tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token;
  let end = at + 1;
  if (first.isNumber) return end;

  for (; end < at + 4; end++) {
    const next = tokens[end];
    const joins = next && !next.isNumber && (next.gap === "'" || next.gap === "-");
    if (!joins || isPossessiveEnding(next) || isContraction(next)) break;
    // "Ana-led", "Chase-owned": what follows in small letters is no name, unless all is in small letters.
    if (first.letterCase !== "lower" && next.letterCase === "lower" && next.gap === "-") break;
  }

  return end;
}

const joinsWord = (token: Token | undefined) => token?.gap === "'" || token?.gap === "-";

const isPossessiveEnding = (token: Token | undefined) =>
  token?.gap === "'" && token.text === "s" && token.letterCase !== "capital";

/** "don't", "I'm", "they're": never a name. */
const isContraction = (token: Token | undefined) =>
  token?.gap === "'" && contractions.has(token.text) && token.letterCase !== "capital";

const contractions = wordList("t m re ve ll d");
const contracted: WordKinds = { given: 0, family: 0, ordinary: 3, place: false };

const endsWithApostrophe = (plain: string, { to, text }: Token) =>
  plain.charCodeAt(to) === 39 && text.endsWith("s") && plain[to + 1] === " ";

function textOf(tokens: readonly Token[], at: number, end: number): string {
  if (end === at + 1) return tokens[at]?.text ?? "";

  return tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join("");
}

/** A joined word is what it is as one ("oneal"), or what its parts say together. */
function kindsOfJoined(tokens: readonly Token[], at: number, end: number, text: string): WordKinds {
  const whole = wordKinds(text);
  if (whole.given + whole.family + whole.ordinary > 0) return whole;

  const parts = tokens.slice(at, end).map((token) => wordKinds(token.text));
  const best = (kind: "given" | "family") => Math.max(...parts.map((part) => part[kind]));
  return {
    // "x-ray" is no Ray: the first part has to be a given name too.
    given: (parts[0]?.given ? best("given") : 0) as WordKinds["given"],
    family: best("family") as WordKinds["family"],
    ordinary: Math.min(...parts.map((part) => part.ordinary)) as WordKinds["ordinary"],
    place: false,
  };
}

function shapeOf(first: Token, text: string, isShouted: boolean, plain: string): NameWord["shape"] {
  if (first.isNumber) return "number";
  if (text.length === 1) {
    return first.letterCase !== "lower" || plain[first.to] === "." ? "initial" : "lower";
  }
  if (isShouted || first.letterCase === "lower") return "lower";

  return first.letterCase === "upper" ? "acronym" : "capital";
}

/**
 * 1 for the tokens of lines in which most words are in capitals: there capitals say nothing, but small letters do. A
 * line of a word or two is written as the note is.
 */
function shoutedLines(tokens: readonly Token[]): Uint8Array {
  const isShoutedNote = isShouted(countWords(tokens, 0, tokens.length));
  const shouted = new Uint8Array(tokens.length);
  let start = 0;

  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !startsLine(tokens[at])) continue;
    const line = countWords(tokens, start, at);
    if (line.words < 3 ? isShoutedNote : isShouted(line)) {
      for (let each = start; each < at; each++) {
        const token = tokens[each];
        if (token?.letterCase !== "capital" || token.text.length === 1) shouted[each] = 1;
      }
    }
    start = at;
  }

  return shouted;
}

const startsLine = (token: Token | undefined) =>
  token !== undefined && token.gap !== " " && token.gap.includes("\n");

interface WordCount {
  readonly words: number;
  readonly upper: number;
}

function countWords(tokens: readonly Token[], from: number, to: number): WordCount {
  let words = 0;
  let upper = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.isNumber || token.text.length < 2) continue;
    words += 1;
    if (token.letterCase === "upper") upper += 1;
  }

  return { words, upper };
}

const isShouted = ({ words, upper }: WordCount) => words >= 3 && upper >= words * 0.7;
