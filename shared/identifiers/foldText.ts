import { kind } from "./fold.ts";
import { foldedOf, kindOf, plainOf, several, unseen } from "./foldedUnits.ts";
import { readLookAlikes } from "./readLookAlikes.ts";
import { bracketedKinds } from "./replaceIdentifiers.ts";

/** Stands in a folded text for each character of a kind in brackets: no letter, no digit, no sign. */
export const replacedMark = "\ue000";

export interface FoldedText {
  readonly plain: string;
  /** Bits of `kind` for each unit of `plain`. */
  readonly kinds: Uint8Array;
  readonly placeOf: (from: number, to: number) => { readonly start: number; readonly end: number };
}

/** A text as it compares, and where each stretch of it stands in the text as written. */
export function foldText(text: string): FoldedText {
  const marked = text.includes("[")
    ? text.replace(bracketed, (words) => replacedMark.repeat(words.length))
    : text;

  return ascii.test(marked) && !folding.test(marked) ? foldAscii(marked) : foldUnits(marked);
}

const bracketed = new RegExp(
  Object.values(bracketedKinds)
    .map((words) => words.replace(/[[\]]/g, "\\$&"))
    .join("|"),
  "g",
);

/** All that is left as it stands but for capitals. */
const ascii = /^[\t-\r -_a-~\ue000]*$/;

/** What a space or the end of a line is written with besides: "Rosa  Duarte", cells pasted from a sheet, two signs. */
const folding = / {2}|[\t\v\f\r]/;

function foldAscii(text: string): FoldedText {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) kinds[at] = kindOf(text.charCodeAt(at));

  return {
    plain: text.toLowerCase(),
    kinds,
    placeOf: (from, to) => ({ start: from, end: to }),
  };
}

interface Units {
  readonly plain: Uint16Array;
  readonly kinds: Uint8Array;
  /** Where the character stands that each unit comes from; one more for the end. */
  readonly starts: Uint32Array;
}

const [space, newLine, carriageReturn] = [0x20, 0x0a, 0x0d];

/** By arrays of numbers, as most notes have an accent or a curly quote somewhere. */
function foldUnits(text: string): FoldedText {
  const end = text.length;
  let units = roomFor(end);
  // At hand for the loop, which turns for every character.
  let { plain, kinds, starts } = units;
  let length = 0;
  let seen = 0;

  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const bits = kindOf(code);
    if (bits === unseen) continue;
    if (bits !== several) {
      const unit = plainOf(code);
      if (unit === space && plain[length - 1] === space) continue;
      if (code === newLine && text.charCodeAt(at - 1) === carriageReturn) continue;
      plain[length] = unit;
      kinds[length] = bits;
      starts[length] = at;
      seen |= bits;
      length += 1;
      continue;
    }

    const point = text.codePointAt(at) ?? 0;
    const folded = foldedOf(point);
    if (length + folded.plain.length + end - at > plain.length) {
      units = roomFor(2 * (length + folded.plain.length + end - at), units);
      ({ plain, kinds, starts } = units);
    }
    for (let n = 0; n < folded.plain.length; n++, length++) {
      plain[length] = folded.plain.charCodeAt(n);
      kinds[length] = folded.kinds[n] ?? 0;
      starts[length] = at;
      seen |= kinds[length] ?? 0;
    }
    if (point > 0xffff) at += 1;
  }

  starts[length] = end;
  plain = plain.subarray(0, length);
  kinds = kinds.subarray(0, length);
  if (seen & kind.lookAlike) readLookAlikes(plain, kinds);

  return { plain: utf16.decode(plain), kinds, placeOf: placesBy(starts, length, end) };
}

const placesBy =
  (starts: Uint32Array, length: number, end: number): FoldedText["placeOf"] =>
  (from, to) => {
    let next = to;
    // What comes of one character, as of "ß", goes together.
    while (next < length && starts[next] === starts[next - 1]) next += 1;

    // What nobody sees goes with the character before it: an accent is not left behind.
    return { start: starts[from] ?? end, end: starts[next] ?? end };
  };

function roomFor(size: number, { plain, kinds, starts }: Units = none): Units {
  const units = {
    plain: new Uint16Array(size),
    kinds: new Uint8Array(size),
    starts: new Uint32Array(size + 1),
  };
  units.plain.set(plain);
  units.kinds.set(kinds);
  units.starts.set(starts);

  return units;
}

const none: Units = {
  plain: new Uint16Array(),
  kinds: new Uint8Array(),
  starts: new Uint32Array(),
};

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
