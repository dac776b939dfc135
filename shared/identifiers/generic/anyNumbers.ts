import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import { isCardNumber } from "./cardNumbers.ts";
import { type Code, codesIn, isEverydayNumber } from "./codes.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { isPlate } from "./plates.ts";

/** Numbers that lead to one person: plates, A-numbers, licences, case and account numbers. */
export const anyNumbers: GenericFinder = (note) => {
  const found: Identifier[] = [];
  let read = 0;

  for (const code of codesIn(note.tokens)) {
    if (code.first < read || code.symbols.length < 3) continue;
    if (isEverydayNumber(note.plain, note.tokens, code)) continue;
    const span = numberAt(note, code);
    if (!span) continue;
    found.push(spanOf(note, span));
    read = span.end;
  }

  return found;
};

/** Tokens from `first` to before `end`. */
interface NumberSpan {
  readonly first: number;
  readonly end: number;
}

function numberAt(note: Note, code: Code): NumberSpan | null {
  const { tokens } = note;
  if (isSelfEvident(code)) return code;

  const card = wholeOf(tokens, code, 19);
  const said = announcedBefore(tokens, code.first) ?? announcedAfter(tokens, code.end);
  if (said?.isDirect && said.kind === "reference") return null;
  if (isCardNumber(tokens, card)) return card;

  const alien = alienNumber(tokens, code);
  if (alien) return alien;
  if (isPlate(note, code)) return withLetters(tokens, code);
  if (said?.kind !== "id" || !said.isDirect) return null;

  const whole = wholeOf(tokens, code, 24);
  return isLongEnough(tokens, whole, tokens[said.at]?.text ?? "")
    ? withLetters(tokens, whole)
    : null;
}

/** Mexico's CURP, a vehicle's 17 symbols, an international bank account. */
const isSelfEvident = ({ symbols, digits }: Code) =>
  /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/.test(symbols) ||
  (/^[a-hj-npr-z\d]{17}$/.test(symbols) && digits >= 5 && digits <= 14 && /\d{4}$/.test(symbols)) ||
  (/^[a-z]{2}\d{2}[a-z\d]{11,30}$/.test(symbols) && digits >= 12);

/** "A123-456-789", "A 098 555 213": an A as it is written of a file, not the article. */
function alienNumber(tokens: readonly Token[], code: Code): NumberSpan | null {
  const [token, before] = [tokens[code.first], tokens[code.first - 1]];
  const isInside = token?.text === "a" && token.letterCase !== "lower";
  const isBefore =
    before?.text === "a" && before.letterCase !== "lower" && /^[ #:-]{1,3}$/.test(token?.gap ?? "");
  const first = isBefore ? code.first - 1 : code.first;
  const end = wholeOf(tokens, code, 10).end;
  const numbers = tokens
    .slice(first + 1, end)
    .map(({ text }) => text)
    .join("");

  return (isInside || isBefore) && /^\d{8,9}$/.test(numbers) ? { first, end } : null;
}

/** With the groups behind it, where it is written in groups: "D624 8801 5530". */
function wholeOf(tokens: readonly Token[], code: Code, most: number): NumberSpan {
  let end = code.end;
  let symbols = code.symbols.length;

  for (; end < tokens.length; end++) {
    const token = tokens[end];
    const isGroup =
      token?.isNumber &&
      /^[ -]$/.test(token.gap) &&
      token.text.length >= 3 &&
      !/^(19|20)\d\d$/.test(token.text) &&
      !/^[,:$%]?[\d\p{L}]/u.test(tokens[end + 1]?.gap === "" ? (tokens[end + 1]?.text ?? "") : "");
    if (!token || !isGroup || symbols + token.text.length > most) break;
    symbols += token.text.length;
  }

  return { first: code.first, end };
}

/** Letters in capitals right before belong to it: "KHB 491". */
function withLetters(tokens: readonly Token[], { first, end }: NumberSpan): NumberSpan {
  const [before, token] = [tokens[first - 1], tokens[first]];
  const belongs =
    before?.letterCase === "upper" &&
    before.text.length <= 3 &&
    token?.gap === " " &&
    token.isNumber;

  return belongs && !smallWords.has(before.text) ? { first: first - 1, end } : { first, end };
}

const smallWords: ReadonlySet<string> = new Set([
  "no",
  "num",
  "is",
  "id",
  "dl",
  "ssn",
  "es",
  "and",
]);

/** A case may be "case 3" and an ID a policy's; the numbers of files are longer. */
function isLongEnough(tokens: readonly Token[], { first, end }: NumberSpan, noun: string): boolean {
  const parts = tokens.slice(first, end);
  const symbols = parts.reduce((sum, { text }) => sum + text.length, 0);
  const digits = parts.reduce((sum, { text, isNumber }) => sum + (isNumber ? text.length : 0), 0);
  const hasLetters = digits < symbols;

  return digits >= 3 && symbols >= (hasLetters ? 5 : everyday.has(noun) ? 5 : 4);
}

/** Nouns of which small numbers are said as well: "card 1234" would be its last four. */
const everyday: ReadonlySet<string> = new Set(
  "case caso account acct cuenta card tarjeta booking license policy id insurance chart snap ssi order permit".split(
    " ",
  ),
);

const spanOf = ({ tokens, placeOf, plain }: Note, { first, end }: NumberSpan): Identifier => {
  const from = tokens[first]?.from ?? 0;
  const isMarked = plain.charAt(from - 1) === "#";

  return {
    ...placeOf(isMarked ? from - 1 : from, tokens[end - 1]?.to ?? from),
    type: "ID",
    certainty: "likely",
  };
};
