import type { Token } from "./note.ts";

/** A number below a hundred, in digits or in words, `end` the token after it. */
export interface SmallNumber {
  readonly value: number;
  readonly end: number;
}

/** The number in words that begins at a token: "sixty-seven", "cuarenta y dos", "nine"; null where none does. */
export function spelledNumberAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const word = tokens[at]?.text ?? "";
  const ten = tens.get(word);
  if (ten === undefined) {
    const value = ones.get(word);
    return value === undefined ? null : { value, end: at + 1 };
  }

  const next = tokens[at + 1];
  const isSpanish = next?.text === "y" && next.gap === " ";
  const one = tokens[at + (isSpanish ? 2 : 1)];
  const unit = ones.get(one?.text ?? "") ?? 0;
  const joins = one && /^[ -]$/.test(one.gap) && unit >= 1 && unit <= 9;

  return joins ? { value: ten + unit, end: at + (isSpanish ? 3 : 2) } : { value: ten, end: at + 1 };
}

/** Numbers of one word, 0 to 29, by their words (folded). */
const ones = numbered(0, [
  "zero cero",
  "one uno un una",
  "two dos",
  "three tres",
  "four cuatro",
  "five cinco",
  "six seis",
  "seven siete",
  "eight ocho",
  "nine nueve",
  "ten diez",
  "eleven once",
  "twelve doce",
  "thirteen trece",
  "fourteen catorce",
  "fifteen quince",
  "sixteen dieciseis",
  "seventeen diecisiete",
  "eighteen dieciocho",
  "nineteen diecinueve",
]);
for (const [
  n,
  word,
] of "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
  .split(" ")
  .entries()) {
  ones.set(word, 21 + n);
}

const tens = new Map(
  "twenty veinte|thirty treinta|forty cuarenta|fifty cincuenta|sixty sesenta|seventy setenta|eighty ochenta|ninety noventa"
    .split("|")
    .flatMap((words, n) => words.split(" ").map((word): [string, number] => [word, (n + 2) * 10])),
);

/** Numbers from ten to twenty-nine that are one word. */
export const teensAndTwenties: ReadonlyMap<string, number> = new Map(
  [...ones].filter(([, value]) => value >= 10),
);

/** Every word that says a number below a hundred, or its tens. */
export const numberWords: readonly string[] = [...ones.keys(), ...tens.keys()];

function numbered(first: number, lists: readonly string[]): Map<string, number> {
  return new Map(
    lists.flatMap((words, n) =>
      words.split(" ").map((word): [string, number] => [word, first + n]),
    ),
  );
}
