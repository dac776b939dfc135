import { beyond, type CharacterSet, everything } from "./characterSets.ts";
import { type ExpressionTree, treeOf } from "./expressionTree.ts";
import { lookedBehind, neverBehind } from "./lookedBehind.ts";

/** For two characters side by side the bits of those expressions, of sixteen, in which they may stand so. */
export class Borders {
  readonly farBefore = new Uint16Array(128 * 128);
  readonly before = new Uint16Array(128 * 128);
  readonly first = new Uint16Array(128 * 128);
  readonly second = new Uint16Array(128 * 128);

  add(expression: RegExp, bit: number): void {
    const tree = treeOf(expression);
    mark(tree, this.first, this.second, bit);
    mark(lookedBehind(tree), this.before, this.farBefore, bit);
    for (const code of neverBehind(tree)) {
      for (let far = 0; far <= beyond; far++) {
        this.before[(code << 7) | far] = bitsOf(this.before, code, far) & ~bit;
      }
    }
  }
}

export const bitsOf = (pairs: Uint16Array, one: number, two: number): number =>
  pairs[(one << 7) | two] ?? 0;

/** Marks the first two characters of all that fits, and the second and third. */
function mark(tree: ExpressionTree, first: Uint16Array, second: Uint16Array, bit: number): void {
  moves({ tree, next: null }, (one, afterOne) =>
    moves(afterOne, (two, afterTwo) => {
      join(first, one, two, bit);
      moves(afterTwo, (three) => join(second, two, three, bit));
    }),
  );
}

function join(pairs: Uint16Array, one: CharacterSet, two: CharacterSet, bit: number): void {
  for (const a of one.codes)
    for (const b of two.codes) pairs[(a << 7) | b] = bitsOf(pairs, a, b) | bit;
}

interface Rest {
  readonly tree: ExpressionTree;
  readonly next: Rest | null;
}

/** Each set of characters that may come next, and what may follow it; anything where the expression is at its end. */
function moves(
  rest: Rest | null,
  found: (set: CharacterSet, next: Rest | null) => void,
  depth = 0,
): void {
  if (rest === null || depth > 100) {
    found(everything, null);
    return;
  }
  const { tree, next } = rest;

  if (tree.is === "set") {
    found(tree.set, next);
  } else if (tree.is === "row") {
    moves(
      tree.parts.reduceRight<Rest | null>((after, part) => ({ tree: part, next: after }), next),
      found,
      depth + 1,
    );
  } else if (tree.is === "choice") {
    for (const part of tree.parts) moves({ tree: part, next }, found, depth + 1);
  } else if (tree.is === "look") {
    moves(next, found, depth + 1);
  } else {
    const { part, least, most } = tree;
    if (least === 0) moves(next, found, depth + 1);
    const more: ExpressionTree = {
      is: "repeat",
      part,
      least: Math.max(0, least - 1),
      most: most - 1,
    };
    if (most > 0) moves({ tree: part, next: { tree: more, next } }, found, depth + 1);
  }
}
