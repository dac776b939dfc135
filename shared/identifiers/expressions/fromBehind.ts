import type { ExpressionTree } from "./expressionTree.ts";
import { treeOf } from "./expressionTree.ts";

/**
 * The source of a list of words for a look behind, which reads it from right to left: those of one last letter stand
 * together, so that a letter tells most of them apart. The words and which of them comes first stay what they are.
 */
export function fromBehind(source: string): string {
  const byLast = Map.groupBy(new Set(wordsOf(treeOf(new RegExp(source)))), (word) =>
    word.slice(-1),
  );
  const groups = Array.from(
    byLast,
    ([last, words]) => `(?:${words.map((word) => word.slice(0, -1)).join("|")})${last}`,
  );

  return `(?:${groups.join("|")})`;
}

/** Every word of an expression without end: letters, choices and what may be left out. */
function wordsOf(tree: ExpressionTree): string[] {
  if (tree.is === "set") return tree.set.codes.map((code) => String.fromCharCode(code));
  if (tree.is === "choice") return tree.parts.flatMap(wordsOf);
  if (tree.is === "row") {
    return tree.parts.reduce(
      (words, part) => words.flatMap((word) => wordsOf(part).map((next) => word + next)),
      [""],
    );
  }
  if (tree.is === "look" || tree.least > 0 || tree.most > 1) throw new Error("no list of words");

  return [...wordsOf(tree.part), ""];
}
