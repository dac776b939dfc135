import type { Token } from "../note.ts";
import { teensAndTwenties } from "../spelledNumbers.ts";

/** Digits said in words, mixed with written ones. */
export interface SpokenDigits {
  readonly digits: string;
  /** The token after the last one. */
  readonly end: number;
}

/** The digits said from a token on, in English or Spanish; null where fewer than `least` words say any. */
export function spokenDigits(
  tokens: readonly Token[],
  first: number,
  least = 3,
): SpokenDigits | null {
  if (!begins(tokens, first)) return null;
  let digits = "";
  let end = first;
  let said = 0;

  for (let at = first; at < tokens.length && at < first + mostTokens; at++) {
    const token = tokens[at];
    if (!token || digits.length >= mostDigits || (at > first && !continues(token.gap))) break;

    if (token.isNumber) {
      digits += token.text;
    } else if (hundreds.has(token.text) || isHundred(tokens, at)) {
      digits += hundreds.get(token.text) ?? "00";
      said += 1;
    } else if (amounts.has(token.text)) {
      digits = withAmount(digits, token, tokens[at - 1]);
      said += 1;
    } else if (repeats.has(token.text)) {
      digits += (units.get(tokens[at + 1]?.text ?? "") ?? "").repeat(
        (repeats.get(token.text) ?? 1) - 1,
      );
      continue;
    } else if (at > first && between.has(token.text)) {
      continue;
    } else {
      break;
    }
    end = at + 1;
  }

  return said >= least ? { digits, end } : null;
}

const mostDigits = 16;
const mostTokens = 28;

/** Most tokens begin nothing: they cost one look. */
function begins(tokens: readonly Token[], first: number): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (!token || !next) return false;
  if (!token.isNumber) {
    return saying.has(token.text) && (!repeats.has(token.text) || units.has(next.text));
  }
  if (token.text.length > 4) return false;

  let at = first + 1;
  while (at < first + 8 && tokens[at]?.isNumber) at += 1;
  return saying.has(tokens[at]?.text ?? "");
}

const continues = (gap: string) => gap.length <= 5 && /^[ \t,.…()/-]*$/.test(gap);

/** "fifty" and "five" are two digits together, "cincuenta y cinco" as well; "five" "fifty" are three. */
function withAmount(digits: string, { text: word, gap }: Token, before: Token | undefined): string {
  const unit = units.get(word);
  const isAfterTen =
    unit !== undefined && unit !== "0" && (tens.has(before?.text ?? "") || before?.text === "y");

  if (isAfterTen && digits.endsWith("0")) return digits.slice(0, -1) + unit;

  // "quinientos cincuenta", "five hundred fifty"
  const amount = amounts.get(word) ?? "";
  const isAfterHundred =
    gap === " " &&
    (hundreds.has(before?.text ?? "") || (before?.text === "hundred" && amount.length === 2));
  return isAfterHundred ? digits.slice(0, -amount.length) + amount : digits + amount;
}

const units: ReadonlyMap<string, string> = new Map(
  [
    "zero oh o cero",
    "one uno un una",
    "two dos",
    "three tres",
    "four cuatro",
    "five cinco",
    "six seis",
    "seven siete",
    "eight ocho",
    "nine niner nueve",
  ].flatMap((list, n) => list.split(" ").map((word): [string, string] => [word, String(n)])),
);

const tens = new Map(
  [
    "twenty veinte",
    "thirty treinta",
    "forty fourty cuarenta",
    "fifty cincuenta",
    "sixty sesenta",
    "seventy setenta",
    "eighty ochenta",
    "ninety noventa",
  ].flatMap((list, n) => list.split(" ").map((word): [string, string] => [word, `${n + 2}0`])),
);

const hundreds: ReadonlyMap<string, string> = new Map(
  [
    "cien ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
  ].flatMap((list, n) => list.split(" ").map((word): [string, string] => [word, `${n + 1}00`])),
);

/** "five hundred" */
const isHundred = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "hundred" && units.has(tokens[at - 1]?.text ?? "");

const amounts: ReadonlyMap<string, string> = new Map([
  ...units,
  ...[...teensAndTwenties].map(([word, value]): [string, string] => [word, String(value)]),
  ...tens,
]);

const repeats: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["doble", 2],
  ["triple", 3],
]);

/** All words that may begin a number, in one look. */
const saying: ReadonlySet<string> = new Set([
  ...amounts.keys(),
  ...hundreds.keys(),
  ...repeats.keys(),
]);

const between: ReadonlySet<string> = new Set(
  "y and dash hyphen guion menos then luego um uh eh area code".split(" "),
);
