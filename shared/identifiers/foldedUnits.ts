import { type Folded, fold } from "./fold.ts";

/** Beside the bits of `kind`: folds to nothing; does not fold to one unit. */
export const unseen = 0x81;
export const several = 0x82;

/** Bits of `kind` of the one unit that a UTF-16 unit folds to, or one of the two above. */
export function kindOf(code: number): number {
  const bits = kindCodes[code] ?? unread;

  return bits === unread ? readUnit(code) : bits;
}

/** The one unit that a UTF-16 unit folds to, once its kind was asked. */
export const plainOf = (code: number): number => plainCodes[code] ?? code;

/** A code point as it compares, where it does not fold to one unit. */
export function foldedOf(code: number): Folded {
  const known = ofSeveral.get(code);
  if (known) return known;

  const folded = fold(String.fromCodePoint(code));
  ofSeveral.set(code, folded);
  return folded;
}

function readUnit(code: number): number {
  const bits = isSurrogate(code) ? several : readCharacter(code);
  kindCodes[code] = bits;

  return bits;
}

function readCharacter(code: number): number {
  const { plain, kinds } = fold(String.fromCharCode(code));
  if (plain === "") return unseen;
  if (plain.length > 1) return several;

  plainCodes[code] = plain.charCodeAt(0);
  return kinds[0] ?? 0;
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** What is known of each unit, so that it is folded once only: most texts have no more than a hundred. */
const unread = 0x80;
const kindCodes = new Uint8Array(0x10000).fill(unread);
const plainCodes = new Uint16Array(0x10000);

/** By code point: there are as many as there are characters. */
const ofSeveral = new Map<number, Folded>();
