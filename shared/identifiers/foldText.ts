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

  return ascii.test(marked) ? foldAscii(marked) : new Folding(marked).result();
}

const bracketed = new RegExp(
  Object.values(bracketedKinds)
    .map((words) => words.replace(/[[\]]/g, "\\$&"))
    .join("|"),
  "g",
);

/** All that is left as it stands but for capitals. */
const ascii = /^[\t-\r -_a-~\ue000]*$/;

function foldAscii(text: string): FoldedText {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) kinds[at] = kindOf(text.charCodeAt(at));

  return {
    plain: text.toLowerCase(),
    kinds,
    placeOf: (from, to) => ({ start: from, end: to }),
  };
}

/** By arrays of numbers, as most notes have an accent or a curly quote somewhere. */
class Folding {
  readonly #text: string;
  #plain: Uint16Array;
  #kinds: Uint8Array;
  /** Where the character stands that each unit comes from; one more for the end. */
  #starts: Uint32Array;
  #length = 0;

  constructor(text: string) {
    this.#text = text;
    this.#plain = new Uint16Array(text.length);
    this.#kinds = new Uint8Array(text.length);
    this.#starts = new Uint32Array(text.length + 1);
  }

  result(): FoldedText {
    this.#readAll();
    const starts = this.#starts;
    const end = this.#text.length;
    const length = this.#length;
    starts[length] = end;
    const plain = this.#plain.subarray(0, length);
    const kinds = this.#kinds.subarray(0, length);
    readLookAlikes(plain, kinds);

    return {
      plain: utf16.decode(plain),
      kinds,
      placeOf: (from, to) => {
        let next = to;
        // What comes of one character, as of "ß", goes together.
        while (next < length && starts[next] === starts[next - 1]) next += 1;

        // What nobody sees goes with the character before it: an accent is not left behind.
        return { start: starts[from] ?? end, end: starts[next] ?? end };
      },
    };
  }

  #readAll(): void {
    const text = this.#text;

    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const bits = kindOf(code);

      if (bits === several) at += this.#addSeveral(at);
      else if (bits !== unseen) this.#add(at, plainOf(code), bits);
    }
  }

  /** A character of two units, or one that folds to more than one. Answers how many units to skip. */
  #addSeveral(at: number): number {
    const code = this.#text.codePointAt(at) ?? 0;
    const { plain, kinds } = foldedOf(code);

    this.#makeRoom(plain.length + this.#text.length - at);
    for (let n = 0; n < plain.length; n++) this.#add(at, plain.charCodeAt(n), kinds[n] ?? 0);
    return code > 0xffff ? 1 : 0;
  }

  #add(at: number, code: number, bits: number): void {
    this.#plain[this.#length] = code;
    this.#kinds[this.#length] = bits;
    this.#starts[this.#length] = at;
    this.#length += 1;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#plain.length) return;

    const size = 2 * (this.#length + more);
    this.#plain = copied(this.#plain, new Uint16Array(size));
    this.#kinds = copied(this.#kinds, new Uint8Array(size));
    this.#starts = copied(this.#starts, new Uint32Array(size + 1));
  }
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

function copied<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
