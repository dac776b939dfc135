import { beyond } from "./characterSets.ts";
import type { ExpressionTree } from "./expressionTree.ts";

/** What an expression that begins with a look behind wants there, read from right to left. */
export function lookedBehind(tree: ExpressionTree): ExpressionTree {
  const look = looksOf(tree).find((each) => each.is === "look" && each.how === "<=");

  return look?.is === "look" ? reversed(look.part) : { is: "row", parts: [] };
}

/** The characters behind which an expression that begins with `(?<!…)` never stands. */
export function neverBehind(tree: ExpressionTree): number[] {
  return looksOf(tree).flatMap((look) => {
    if (look.is !== "look" || look.how !== "<!") return [];
    const choices = look.part.is === "choice" ? look.part.parts : [look.part];

    return choices.flatMap((choice) => {
      const only = choice.is === "row" && choice.parts.length === 1 ? choice.parts[0] : choice;
      return only?.is === "set" && only.set.isExact
        ? only.set.codes.filter((code) => code < beyond)
        : [];
    });
  });
}

function reversed(tree: ExpressionTree): ExpressionTree {
  if (tree.is === "row") return { is: "row", parts: tree.parts.map(reversed).reverse() };
  if (tree.is === "choice") return { is: "choice", parts: tree.parts.map(reversed) };

  return tree.is === "repeat" ? { ...tree, part: reversed(tree.part) } : tree;
}

const looksOf = (tree: ExpressionTree): ExpressionTree[] => {
  if (tree.is !== "row") return tree.is === "look" ? [tree] : [];
  const end = tree.parts.findIndex(({ is }) => is !== "look");

  return tree.parts.slice(0, end === -1 ? tree.parts.length : end);
};
