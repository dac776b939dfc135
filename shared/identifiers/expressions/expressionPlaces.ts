import { beyond } from "./characterSets.ts";
import { Borders, bitsOf } from "./expressionBorders.ts";

/**
 * Tells where in a text each of some sticky expressions may match, by the three characters before a place and the
 * three from there on, as the expressions themselves say: a place left out is one where the expression fails. All
 * are asked at once, so that a text is read once for all.
 */
export class ExpressionPlaces {
  readonly #borders: Borders[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Answers at which place of the answers of `in` the expression is. */
  add(expression: RegExp): number {
    if (this.#count % 16 === 0) this.#borders.push(new Borders());
    this.#borders.at(-1)?.add(expression, 1 << (this.#count % 16));
    this.#count += 1;

    return this.#count - 1;
  }

  /** Without `starts` every place of the text is looked at. */
  in(text: string, starts?: readonly number[]): readonly (readonly number[])[] {
    const places = Array.from({ length: this.#count }, (): number[] => []);
    for (const [n, borders] of this.#borders.entries()) {
      const ofThese = places.slice(16 * n, 16 * (n + 1));
      if (starts) placesAmong(text, starts, borders, ofThese);
      else placesWithin(text, borders, ofThese);
    }

    return places;
  }
}

function placesAmong(
  text: string,
  starts: readonly number[],
  borders: Borders,
  places: readonly number[][],
): void {
  for (const at of starts) {
    const next = signAt(text, at + 1);
    const bits =
      bitsOf(borders.first, signAt(text, at), next) &
      bitsOf(borders.second, next, signAt(text, at + 2));
    if (bits !== 0) addPlace(text, borders, places, at, bits);
  }
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
