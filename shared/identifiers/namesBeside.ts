import type { Certainty } from "./identifier.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { monthNumbers } from "./months.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";
import { isAlsoVerb, isQuality, isSeason } from "./wordsInPassing.ts";

/** Tokens taken for a name, from `at` to `end`. */
export interface Hit {
  readonly at: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/** Which of the hits, though only possible by themselves, stand in one row with a name: "Kate/Max", "Hope and Luis", "Cruz, Paz". */
export function namesBeside(
  tokens: readonly Token[],
  hits: readonly Hit[],
  sentences: (first: number, last: number) => Sentence,
): ReadonlySet<number> {
  const beside = new Set<number>();
  const isName = (n: number) =>
    beside.has(n) || (hits[n] !== undefined && hits[n].certainty !== "possible");
  const take = (n: number, other: number) => {
    const [hit, left, right] = [hits[n], hits[Math.min(n, other)], hits[Math.max(n, other)]];
    if (hit?.certainty !== "possible" || !left || !right || !isName(other)) return;
    const isList = n < other && isListed(tokens, hit, right);
    if ((isList || areJoined(tokens, left, right)) && mayBeName(tokens, hit, sentences))
      beside.add(n);
  };

  hits.forEach((left, n) => {
    const right = hits[n + 1];
    if (
      right &&
      areJoined(tokens, left, right) &&
      [left, right].every((hit) => isSmallName(tokens, hit))
    ) {
      beside.add(n).add(n + 1);
    }
  });
  hits.forEach((_, n) => {
    take(n, n - 1);
  });
  for (let n = hits.length - 1; n >= 0; n--) take(n, n + 1);

  return beside;
}

/** "carol & robin want a couples bed", "Kate-Max visit": two that are given names, neither a virtue nor a month. */
function isSmallName(tokens: readonly Token[], { at, end, certainty }: Hit): boolean {
  const { text = "" } = tokens[at] ?? {};
  const isCommon = end === at + 1 && wordKinds(text).given === 3;

  return (
    isCommon && certainty === "possible" && !isAlsoVerb(text) && !isQuality(text) && !isSeason(text)
  );
}

function areJoined(tokens: readonly Token[], left: Hit, right: Hit): boolean {
  const [next, second] = [tokens[left.end], tokens[right.at]];
  if (right.at === left.end) return /^ ?[/&+] ?$|^-$/.test(second?.gap ?? "");

  return (
    right.at === left.end + 1 && next?.gap === " " && second?.gap === " " && joining.has(next.text)
  );
}

/** "Will, Joy and Tiana": a list of at least three. */
function isListed(tokens: readonly Token[], left: Hit, right: Hit): boolean {
  if (right.at !== left.end || tokens[right.at]?.gap !== ", ") return false;
  const next = tokens[right.end];

  return (
    !monthNumbers.has(tokens[left.at]?.text ?? "") &&
    (next?.gap === ", " || (next?.gap === " " && joining.has(next.text)))
  );
}

const joining = new Set("and y e n".split(" "));

/** With a capital, and no part of a longer name: "Rosa and Grace House", "Rosa and Mark Bellamy". */
function mayBeName(
  tokens: readonly Token[],
  { at, end }: Hit,
  sentences: (first: number, last: number) => Sentence,
): boolean {
  const next = tokens[end];
  if (tokens[at]?.letterCase === "lower" || sentences(at, end - 1).isOrganization) return false;

  return !(next?.gap === " " && !next.isNumber && next.letterCase === "capital");
}
