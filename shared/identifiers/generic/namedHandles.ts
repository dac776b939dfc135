import type { Note, Token } from "../note.ts";
import { isOrdinaryWord } from "../ordinaryWords.ts";
import {
  hasHyphens,
  introducesName,
  isNetwork,
  isOfNames,
  isPlaceWord,
  mayStandBetween,
  networkKind,
} from "./networks.ts";

/** A stretch of the folded text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The name said behind the word for a network: "IG: sunny.d", "her snap is reesy44", "FB as Sunny Dee". */
export function handleAfter({ tokens, plain }: Note, network: number): Stretch | null {
  const word = tokens[network]?.text ?? "";
  // In capitals it is the food benefit.
  const isBenefit = word === "snap" && tokens[network]?.letterCase === "upper";
  const isSure = !isBenefit && networkKind(word, tokens[network - 1]?.text ?? "") === "sure";
  let isSaid = /^(?:gamertag|gtag|psn|cashtag)$/.test(word);
  let isNext = true;

  for (let at = network + 1; at < tokens.length && at <= network + 7; at++) {
    const token = tokens[at];
    if (!token || endsSentence.test(token.gap)) return null;
    isSaid ||= /[:=@$("]|^ - $/.test(token.gap);

    const end = endOfRun(tokens, at);
    const last = tokens[end - 1] ?? token;
    const name = plain.slice(token.from, last.to);
    const tag = /^#\d{3,5}(?!\d)/.exec(plain.slice(last.to, last.to + 7))?.[0] ?? "";
    if (tag) return { from: token.from, to: last.to + tag.length };
    if (isTelling(name) && !(name.includes("-") && !isSaid)) return whole(plain, token, last);
    if (isSaid && hasHyphens(word) && hyphenated.test(name)) return whole(plain, token, last);

    if (end === at + 1 && (mayStandBetween(token.text) || isNetwork(token.text))) {
      isSaid ||= introducesName(token.text) || (introducesName(word) && isNetwork(token.text));
      continue;
    }
    if (isNext && (isSaid || (isOfNames(word) && token.letterCase === "capital"))) {
      const capitals = endOfCapitals(tokens, at);
      const lastCapital = tokens[capitals - 1];
      const isName = capitals >= at + 2 && (isSaid || !isAllOrdinary(tokens, at, capitals));
      if (lastCapital && isName) return whole(plain, token, lastCapital);
      if (isSaid && isSure && isUncommon(name, token)) return whole(plain, token, last);
    }
    isNext = false;
  }

  return null;
}

/** The name said in front of a network: "goes by reesy44 on IG", "search for Sunny Dee on FB". */
export function handleBefore({ tokens, plain }: Note, network: number): Stretch | null {
  const on = tokens[startsAt(tokens, network - 1)];
  const isInBrackets = tokens[network]?.gap === " (";
  const isOn = on?.gap === " " && /^(on|en|in|de|from|via|por)$/.test(on.text);
  if (!isOn && !isInBrackets) return null;

  const end = isInBrackets ? network : startsAt(tokens, network - 1);
  const last = tokens[end - 1];
  if (!last) return null;
  let first = end - 1;
  while (first > 0 && end - first < 12 && /^[._-]{0,2}$/.test(tokens[first]?.gap ?? " "))
    first -= 1;
  const token = tokens[first];
  if (token && isTelling(plain.slice(token.from, last.to))) return whole(plain, token, last);

  const before = tokens[end - 2];
  const isName = [before, last].every((each) => each?.letterCase === "capital");
  const isSought = soughtAs.has(tokens[end - 3]?.text ?? "");

  return isName && isSought && before && !isAllOrdinary(tokens, end - 2, end)
    ? { from: before.from, to: last.to }
    : null;
}

/** The article of "en el face" is no part of it. */
const startsAt = (tokens: readonly Token[], at: number) =>
  /^(the|el|la|su|her|his)$/.test(tokens[at]?.text ?? "") ? at - 1 : at;

const soughtAs: ReadonlySet<string> = new Set(
  "for as under como by named a busca busque buscar llama is es".split(" "),
);

const isAllOrdinary = (tokens: readonly Token[], first: number, end: number) =>
  tokens.slice(first, end).every(({ text }) => isOrdinaryWord(text) || isPlaceWord(text));

/** "tone-bigalow-3" */
const hyphenated = /^\p{L}[\p{L}\d]+(?:-[\p{L}\d]+){1,3}$/u;

const endsSentence = /[;!?\n\u2022]|\.\s/;

/** The token after a run of letters, digits and signs that hang together. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + 12 && /^[._-]{0,2}$/.test(tokens[end]?.gap ?? " ")) {
    end += 1;
  }

  return end;
}

/** Whether it has what no word has: "reesy44", "lil_reesy", "reesy.dee". */
const isTelling = (name: string) =>
  name.length >= 5 &&
  /\p{L}{2}/u.test(name) &&
  /_|\p{L}{3}\.\p{L}|\p{L}\.\p{L}{3}|\p{L}{5}\.\d\d|\p{L}\d/u.test(name) &&
  (/^\p{L}/u.test(name) || name.includes("_")) &&
  !/^(covid19|section8|\d.*)$/.test(name.replace(/_.*/, ""));

/** Two words or more that begin with capitals. */
function endOfCapitals(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    end < at + 5 &&
    tokens[end]?.letterCase === "capital" &&
    (end === at || tokens[end]?.gap === " ") &&
    !isPlaceWord(tokens[end]?.text ?? "")
  ) {
    end += 1;
  }

  return tokens[end]?.isNumber && tokens[end]?.gap === "" ? end + 1 : end;
}

const isUncommon = (name: string, { text, isNumber }: Token) =>
  !isNumber && name === text && name.length >= 5 && !isOrdinaryWord(name) && !isPlaceWord(name);

/** With the "@" or "u/" before and a "_" behind. */
const whole = (plain: string, first: Token, last: Token): Stretch => ({
  from:
    first.from -
    (/(?:[@$_/]|\bu\/)$/.exec(plain.slice(first.from - 2, first.from))?.[0].length ?? 0),
  to: plain.charAt(last.to) === "_" ? last.to + 1 : last.to,
});
