import type { Token } from "../note.ts";
import type { TokenStretch } from "./codes.ts";
import { isNeutral, kindNamed } from "./numberNouns.ts";

/** A number said to be somebody's, with all its groups: "TRD 2503317 B", "31 884 207", "C81 029F", "K 0447 812". */
export function wholeNumber(tokens: readonly Token[], { first, end }: TokenStretch): TokenStretch {
  let last = end;
  while (last - first < 12 && isGroup(tokens, last, last - first)) last = endOfGroup(tokens, last);

  return {
    first: hasLettersBefore(tokens, first) ? first - 1 : first,
    end: withEnd(tokens, first, last),
  };
}

/** Whether letters in capitals stand before a number and belong to it: "KHB 491", "T-091". */
export function hasLettersBefore(tokens: readonly Token[], first: number): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (!before || before.isNumber || token?.isNumber !== true) return false;
  if (token.gap !== " " && !/^[·-]$/.test(token.gap)) return false;
  const isCapital =
    before.letterCase === "upper" || (before.text.length === 1 && before.letterCase === "capital");
  if (isLabelledLetters(tokens, first)) return true;
  const isShort = before.text.length <= 3 || (before.text.length === 4 && !isNeutral(before.text));

  return isCapital && isShort && !isSmall(before.text);
}

/** "plate kml 118" in a hurried note: the letters stand right behind what they are said to be. */
function isLabelledLetters(tokens: readonly Token[], first: number): boolean {
  const [noun, letters] = [tokens[first - 2], tokens[first - 1]];
  if (!noun || !letters || !/^[#: ]{1,2}$/.test(letters.gap) || !/^[a-z]{2,3}$/.test(letters.text))
    return false;
  const kind = kindNamed(noun.text, tokens[first - 3]?.text ?? "");

  return (kind === "plate" || kind === "id") && !isNeutral(letters.text) && !isSmall(letters.text);
}

/** The numbers of a group are no year, time, price or count of something. */
function isGroup(tokens: readonly Token[], at: number, soFar: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || (token.gap !== " " && !/^ ?[ ·-] ?$/.test(token.gap))) return false;

  const end = endOfGroup(tokens, at);
  const parts = tokens.slice(at, end);
  const symbols = parts.length === 1 ? token.text : parts.map(({ text }) => text).join("");
  const next = tokens[end];
  const isWritten = parts.every(({ isNumber, letterCase }) => isNumber || letterCase !== "lower");
  const isYear = soFar < 2 && before.text.length !== 4 && /^(19|20)\d\d$/.test(symbols);
  const isCounted = next?.isNumber === true && next.gap !== " " && /^([:%/]|,\d)/.test(next.gap);

  return (
    isWritten &&
    (/\d\d/.test(symbols) || (soFar > 1 && isLastDigit(tokens, at))) &&
    symbols.length <= 12 &&
    !isYear &&
    !isCounted &&
    ((parts.length === 1 && token.isNumber) || !/\d([ap]m?|hrs|th|st|nd|rd|mg)$/.test(symbols))
  );
}

/** "9100 447 2231 8," */
const isLastDigit = (tokens: readonly Token[], at: number) =>
  /^\d$/.test(tokens[at]?.text ?? "") && /^$|^[.,;)\n]/.test(tokens[at + 1]?.gap ?? "\n");

function endOfGroup(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + 6 && isTight(tokens[end]?.gap ?? " ")) end += 1;

  return end;
}

const isTight = (gap: string) => gap !== " " && /^[-·]?$/.test(gap);

/** Letters in capitals behind: "2503317 B", "26-1-00583-9 SEA"; not where all is in capitals. */
function withEnd(tokens: readonly Token[], first: number, end: number): number {
  const [letters, after] = [tokens[end], tokens[end + 1]];
  const word = tokens.slice(Math.max(0, first - 4), first).find(({ text }) => text.length > 3);
  const isEnd =
    letters?.gap === " " &&
    letters.text.length <= 3 &&
    (letters.letterCase === "upper" ||
      (letters.text.length === 1 && letters.letterCase === "capital")) &&
    word?.letterCase !== "upper" &&
    !(after?.gap === " " && after.letterCase === "upper") &&
    !(after?.gap === ":") &&
    !isSmall(letters.text);

  return isEnd ? end + 1 : end;
}

const isSmall = (word: string) => small.has(word) || kindNamed(word, "") !== null;

/** Words of four letters at most that stand beside a number in a note all in capitals. */
const small: ReadonlySet<string> = new Set(
  `no num nos nro is id dl ssn tin es and in at on to by of for from was are has had the his her per y de del la el los las en con
  por para que un una su sus a e o i w s exp eff dob yo pt cl cm ct mom dad son with this that they ends para como num tiene
  jan feb mar apr may jun jul aug sep oct nov dec ene abr ago dic am pm hrs fri mon tue wed thu sat sun`.split(
    /\s+/,
  ),
);
