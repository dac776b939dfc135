import type { Note, Token } from "../note.ts";
import { isOrdinaryWord } from "../ordinaryWords.ts";
import { introducesName, isPlaceWord, mayStandBetween } from "./networks.ts";

/** A stretch of the folded text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The name said behind the word for a network: "IG: sunny.d", "her snap is reesy44", "FB as Sunny Dee". */
export function handleAfter({ tokens, plain }: Note, network: number): Stretch | null {
  let isSaid = false;
  let isNext = true;

  for (let at = network + 1; at < tokens.length && at <= network + 7; at++) {
    const token = tokens[at];
    if (!token || endsSentence.test(token.gap)) return null;
    isSaid ||= /[:=@$(]/.test(token.gap);

    const end = endOfRun(tokens, at);
    const last = tokens[end - 1] ?? token;
    const name = plain.slice(token.from, last.to);
    const tag = /^#\d{3,5}(?!\d)/.exec(plain.slice(last.to, last.to + 7))?.[0] ?? "";
    if (tag) return { from: token.from, to: last.to + tag.length };
    if (isTelling(name) && !(name.includes("-") && !isSaid)) return whole(plain, token, last);

    if (end === at + 1 && mayStandBetween(token.text)) {
      isSaid ||= introducesName(token.text);
      continue;
    }
    if (isSaid && isNext) {
      const capitals = endOfCapitals(tokens, at);
      const lastCapital = tokens[capitals - 1];
      if (lastCapital && capitals >= at + 2) return whole(plain, token, lastCapital);
      if (isUncommon(name, token)) return whole(plain, token, token);
    }
    isNext = false;
  }

  return null;
}

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
  /_|\p{L}{3}\.\p{L}|\p{L}\.\p{L}{3}|\p{L}\d/u.test(name) &&
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

  return end;
}

const isUncommon = (name: string, { text, isNumber }: Token) =>
  !isNumber && name === text && name.length >= 5 && !isOrdinaryWord(name) && !isPlaceWord(name);

/** With the "@" before and a "_" behind. */
const whole = (plain: string, first: Token, last: Token): Stretch => ({
  from: /[@$_]/.test(plain.charAt(first.from - 1)) ? first.from - 1 : first.from,
  to: plain.charAt(last.to) === "_" ? last.to + 1 : last.to,
});
