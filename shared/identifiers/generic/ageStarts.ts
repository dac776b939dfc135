import type { Note, Token } from "../note.ts";
import { onesSpelled, spelledWords } from "./numberWords.ts";

/** Where an age may start: at a number of up to three digits, at a number word, at "age" and the letters of sexes. */
export function ageStarts({ plain, tokens }: Note): number[] {
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    if (!token.isNumber && !startWords.has(token.text)) return;
    const isStart = token.isNumber
      ? token.text.length <= 3 && !isPart(plain, token, tokens[at + 1])
      : isSpelled(tokens, at) || leads(token, tokens[at + 1]);
    if (isStart) starts.push(token.from);
  });

  return starts;
}

/** Whether a number is one of a date, a time, a telephone number or a sum: "3/9", "10:30", "$5", "2,000". */
function isPart(plain: string, { from, to, gap }: Token, next: Token | undefined): boolean {
  if (next?.isNumber && next.from === to + 1 && isJoined(plain, to)) return next.text !== "5";
  const mark = plain.charCodeAt(from - 1);

  return (
    mark === 36 ||
    mark === 35 ||
    (gap.length === 1 && isJoined(plain, from - 1) && isDigit(plain.charCodeAt(from - 2)))
  );
}

/** One of `- . , : /`. */
function isJoined(plain: string, at: number): boolean {
  const mark = plain.charCodeAt(at);

  return (mark >= 44 && mark <= 47) || mark === 58;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** "Four" of "thirty-four" starts nothing. */
const isSpelled = (tokens: readonly Token[], at: number): boolean => {
  const { text = "", gap = "" } = tokens[at] ?? {};
  if (!spelledWords.has(text)) return false;

  return !(onesSpelled.has(text) && /^[ -]$/.test(gap) && isTens.test(tokens[at - 1]?.text ?? ""));
};

const isTens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

function leads({ text }: Token, next: Token | undefined): boolean {
  if (text === "m" || text === "f") return next?.isNumber === true && next.text.length === 2;

  if (text === "ano") return next?.text === "y";

  return ageWords.has(text) || (text === "a" && next?.text === "los");
}

const ageWords: ReadonlySet<string> = new Set(["age", "aged", "edad", "almost", "nearly", "casi"]);

/** All words of these kinds: most words of a note are none of them. */
const startWords: ReadonlySet<string> = new Set([
  ...spelledWords,
  ...ageWords,
  ...["m", "f", "ano", "a"],
]);
