import { beyond } from "./characterSets.ts";
import { Borders, bitsOf } from "./expressionBorders.ts";

/**
 * Tells where in a text each of some sticky expressions may match, by the three characters before a place and the
 * three from there on, as the expressions themselves say: a place left out is one where the expression fails. All
 * are asked at once, so that a text is read once for all.
 */
export class ExpressionPlaces {
  readonly #expressions: RegExp[] = [];
  readonly #borders: Borders[] = [];
  #read = 0;

  /** Answers the place of the expression among all; it is read when a text is first asked about. */
  add(expression: RegExp): number {
    return this.#expressions.push(expression) - 1;
  }

  /** For each expression the places of a text where it may match. */
  in(text: string): readonly (readonly number[])[] {
    const places = this.#expressions.map((): number[] => []);
    for (const [n, borders] of this.#readBorders().entries()) {
      placesWithin(text, borders, places.slice(16 * n, 16 * (n + 1)));
    }

    return places;
  }

  /** Of all starts that come into question those where an expression, by its place, may match. */
  among(text: string, starts: readonly number[]): (nth: number) => readonly number[] {
    const bits = this.#readBorders().map((borders) => bitsAmong(text, starts, borders));

    return (nth) => {
      const ofThese = bits[nth >> 4] ?? none;
      const found: number[] = [];
      for (let n = 0; n < starts.length; n++) {
        if ((((ofThese[n] ?? 0) >> (nth & 15)) & 1) === 1) found.push(starts[n] ?? 0);
      }
      return found;
    };
  }

  #readBorders(): readonly Borders[] {
    for (; this.#read < this.#expressions.length; this.#read++) {
      if (this.#read % 16 === 0) this.#borders.push(new Borders());
      const expression = this.#expressions[this.#read];
      if (expression) this.#borders.at(-1)?.add(expression, 1 << (this.#read % 16));
    }

    return this.#borders;
  }
}

const none = new Uint16Array();

function bitsAmong(text: string, starts: readonly number[], borders: Borders): Uint16Array {
  const { first, second, before, farBefore } = borders;
  const bits = new Uint16Array(starts.length);

  for (const [n, at] of starts.entries()) {
    const next = signAt(text, at + 1);
    const back = signAt(text, at - 2);
    bits[n] =
      bitsOf(first, signAt(text, at), next) &
      bitsOf(second, next, signAt(text, at + 2)) &
      bitsOf(before, signAt(text, at - 1), back) &
      bitsOf(farBefore, back, signAt(text, at - 3));
  }

  return bits;
}

function placesWithin(text: string, borders: Borders, places: readonly number[][]): void {
  const { first, second } = borders;
  let here = signAt(text, 0);
  let next = signAt(text, 1);

  for (let at = 0; at < text.length; at++) {
    const afterNext = signAt(text, at + 2);
    const bits = bitsOf(first, here, next) & bitsOf(second, next, afterNext);
    if (bits !== 0) addPlace(text, borders, places, at, bits);
    here = next;
    next = afterNext;
  }
}

function addPlace(
  text: string,
  { before, farBefore }: Borders,
  places: readonly number[][],
  at: number,
  ahead: number,
): void {
  const back = signAt(text, at - 2);
  let bits =
    ahead &
    bitsOf(before, signAt(text, at - 1), back) &
    bitsOf(farBefore, back, signAt(text, at - 3));
  for (; bits !== 0; bits &= bits - 1) places[31 - Math.clz32(bits & -bits)]?.push(at);
}

/** What lies beyond the text is beyond ASCII as well. */
function signAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? Math.min(text.charCodeAt(at), beyond) : beyond;
}
