import type { Token } from "../note.ts";

/** Whether tokens are the number of a bank card: 13 to 19 digits in groups of four or at once, of which the last checks the others. */
export function isCardNumber(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const parts = tokens.slice(first, end);
  if (parts.length > 6 || !parts.every(({ isNumber }) => isNumber)) return false;

  const digits = parts.map(({ text }) => text).join("");
  return /^[2-6]\d{12,18}$/.test(digits) && sumOf(digits) % 10 === 0;
}

/** Luhn's: every second digit from the right counts twice, its own digits summed. */
const sumOf = (digits: string) =>
  Array.from(digits, Number)
    .reverse()
    .reduce((sum, digit, n) => sum + (n % 2 === 0 ? digit : twice(digit)), 0);

const twice = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2);
