import type { KnownAddress } from "./knownAddress.ts";
import type { Token } from "./note.ts";
import { isUnit } from "./streetWords.ts";

/** Where the known unit begins that stands before its street: "2B on Lincoln", "Lot 14 Harvest", "apto 12 en la Delmar"; -1 where none does. */
export function unitBefore(
  tokens: readonly Token[],
  street: number,
  { unit }: KnownAddress,
): number {
  if (unit.length === 0) return -1;
  let end = street;
  while (end > street - 3 && linking.has(tokens[end - 1]?.text ?? "") && tokens[end]?.gap === " ")
    end -= 1;
  const first = end - unit.length;
  if (first < 0 || !/^,? $/.test(tokens[end]?.gap ?? "")) return -1;
  if (!unit.every((part, n) => tokens[first + n]?.text === part)) return -1;
  const isNamed =
    isUnit(tokens[first - 1]?.text ?? "") || (tokens[first]?.gap.includes("#") ?? false);
  // "22 en Mission", but not "3 on Oak" without more: a count.
  if (!isNamed && (end === street || (unit.join("").length < 2 && tokens[first]?.isNumber)))
    return -1;

  return isUnit(tokens[first - 1]?.text ?? "") ? first - 1 : first;
}

const linking = new Set("on off en la el de at in del".split(" "));

/** The token after the known unit that stands behind its street: "Wilson, el 5"; -1 where none does. */
export function unitBehind(tokens: readonly Token[], from: number, { unit }: KnownAddress): number {
  const article = tokens[from];
  if (unit.length === 0 || !article || !/^(?:el|la)$/.test(article.text)) return -1;
  if (!/^,? $/.test(article.gap)) return -1;
  const isTheirs = unit.every((part, n) => tokens[from + 1 + n]?.text === part);

  return isTheirs ? from + 1 + unit.length : -1;
}
