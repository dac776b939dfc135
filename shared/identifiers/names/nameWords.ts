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

  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const end = endOfWord(tokens, at);
    const last = tokens[end - 1] as Token;
    const isPossessive = isPossessiveEnding(tokens[end]);
    const isContracted = isContraction(tokens[end]);
    const text = textOf(tokens, at, isContracted ? end + 1 : end);

    words.push({
      text,
      kinds: isContracted ? contracted : kindsOf(tokens, at, end, text),
      shape: isContracted ? "lower" : shapeOf(first, text, shouted.has(first), plain),
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

const isPossessiveEnding = (token: Token | undefined) =>
  token?.text === "s" && token.gap === "'" && token.letterCase !== "capital";

/** "don't", "I'm", "they're": never a name. */
const isContraction = (token: Token | undefined) =>
  token?.gap === "'" && contractions.has(token.text) && token.letterCase !== "capital";

const contractions = wordList("t m re ve ll d");
const contracted: WordKinds = { given: 0, family: 0, ordinary: 3, place: false };

const endsWithApostrophe = (plain: string, { to, text }: Token) =>
  text.endsWith("s") && plain[to] === "'" && plain[to + 1] === " ";

function textOf(tokens: readonly Token[], at: number, end: number): string {
  if (end === at + 1) return tokens[at]?.text ?? "";

  return tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join("");
}

/** A joined word is what it is as one ("oneal"), or what its parts say together. */
function kindsOf(tokens: readonly Token[], at: number, end: number, text: string): WordKinds {
  const whole = wordKinds(text);
  if (end === at + 1 || whole.given + whole.family + whole.ordinary > 0) return whole;

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
 * The tokens of lines in which most words are in capitals: there capitals say nothing, but small letters do. A
 * line of a word or two is written as the note is.
 */
function shoutedLines(tokens: readonly Token[]): ReadonlySet<Token> {
  const isShoutedNote = isShouted(tokens);
  const shouted = new Set<Token>();
  let line: Token[] = [];
  const close = () => {
    const isShort = line.filter(isWord).length < 3;
    if (isShort ? isShoutedNote : isShouted(line)) {
      for (const token of line)
        if (token.letterCase !== "capital" || token.text.length === 1) shouted.add(token);
    }
    line = [];
  };

  for (const token of tokens) {
    if (token.gap.includes("\n")) close();
    line.push(token);
  }
  close();

  return shouted;
}

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  const upper = words.filter(({ letterCase }) => letterCase === "upper");

  return words.length >= 3 && upper.length >= words.length * 0.7;
}

const isWord = ({ isNumber, text }: Token) => !isNumber && text.length > 1;
