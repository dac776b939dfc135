/** Crockford's base 32: no I, L, O (they look like 1, 1, 0) and no U. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Longest text that is read. A pasted page is none of these; nobody puts more than a few spaces into one. */
const mostTyped = 40;

/** The remainder of everything written here: that of the documents' example, K7Q4-M2XR-9. As it is not zero, 0000-0000-0 is none. */
const wholeRemainder = 28;

/**
 * Symbols of as many random bytes, each of which counts by its lowest five bits, and one that checks them. 256 is
 * a multiple of 32, so every symbol is equally likely.
 */
export function checkedSymbolsFrom(bytes: Uint8Array): string {
  const values = Array.from(bytes, (byte) => byte & 31);
  // In GF(32) minus is plus.
  const check = remainder([...values, 0]) ^ wholeRemainder;

  return inSymbols([...values, check]);
}

/**
 * What somebody typed as so many symbols and the one that checks them, or null where it is not that. Forgives
 * case, spaces, hyphens, O for 0, I and L for 1.
 */
export function readCheckedSymbols(text: string, count: number): string | null {
  if (text.length > mostTyped) return null;

  const typed = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const values = Array.from(typed, (symbol) => symbols.indexOf(symbol));
  const isWhole = values.length === count + 1 && !values.includes(-1);

  return isWhole && remainder(values) === wholeRemainder ? inSymbols(values) : null;
}

const inSymbols = (values: readonly number[]) => values.map((value) => symbols[value]).join("");

/**
 * The symbols as coefficients of a polynomial over GF(32), evaluated at the field's generator x. Up to 31 powers of
 * x are distinct and not zero: one wrong symbol, or any two that changed places, never go unnoticed.
 */
const remainder = (values: readonly number[]) =>
  values.reduce((sum, value) => timesX(sum) ^ value, 0);

/** Modulo x⁵ + x² + 1, which is primitive: x has order 31. */
const timesX = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
