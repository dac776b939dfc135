import type * as z from "zod";

/** Nine symbols as they are written and spoken, `K7Q4-M2XR-9`. The brand is zod's. */
export type ClientId = string & z.$brand<"ClientId">;

/** Crockford's base 32: no I, L, O (they look like 1, 1, 0) and no U. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomSymbols = 8;

/**
 * The Client ID of eight or more random bytes, of which the first eight count. 256 is a multiple of 32, so
 * every symbol is equally likely. Throws a RangeError for fewer bytes.
 */
export function clientIdFrom(bytes: Uint8Array): ClientId {
  if (bytes.length < randomSymbols) throw new RangeError("a Client ID needs 8 random bytes");

  const values = Array.from(bytes.subarray(0, randomSymbols), (byte) => byte & 31);
  return written([...values, checkOf(values)]);
}

/** What somebody typed, in canonical form, or null where it is not a Client ID. Forgives case, spaces, hyphens, O for 0, I and L for 1. */
export function readClientId(text: string): ClientId | null {
  // A pasted page is not a Client ID; nobody puts more than a few spaces into one.
  if (text.length > 40) return null;

  const typed = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const values = Array.from(typed, (symbol) => symbols.indexOf(symbol));
  const isWhole = values.length === randomSymbols + 1 && !values.includes(-1);

  return isWhole && remainder(values) === wholeRemainder ? written(values) : null;
}

function written(values: readonly number[]): ClientId {
  const text = values.map((value) => symbols[value]).join("");

  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}` as ClientId;
}

/** The remainder of every Client ID: that of the documents' example, K7Q4-M2XR-9. As it is not zero, 0000-0000-0 is none. */
const wholeRemainder = 28;

/** The value that completes the remainder. In GF(32) minus is plus. */
const checkOf = (values: readonly number[]) => remainder([...values, 0]) ^ wholeRemainder;

/**
 * The symbols as coefficients of a polynomial over GF(32), evaluated at the field's generator x. The nine
 * powers of x are distinct and not zero: one wrong symbol, or any two that changed places, never go unnoticed.
 */
const remainder = (values: readonly number[]) =>
  values.reduce((sum, value) => timesX(sum) ^ value, 0);

/** Modulo x⁵ + x² + 1, which is primitive: x has order 31. */
const timesX = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
