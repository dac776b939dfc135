import { mayBeName } from "./nameEvidence.ts";
import { isInitialOfSomebody } from "./nameInitials.ts";
import type { NameReading } from "./nameReading.ts";
import { nameWeight } from "./nameWeight.ts";
import { plainNames } from "./plainNames.ts";

/** Which words of a note are names, by the weight of what speaks for and against each. */
export interface WeighedNames {
  readonly likely: ReadonlySet<number>;
  /** In a note that speaks of nobody else for certain they may as well be places. */
  readonly possible: ReadonlySet<number>;
}

/**
 * A note with one sure name is about people, so that its weaker ones are names as well; in a note without one
 * they are left as a question.
 */
export function weighedNames(reading: NameReading, isAboutSomebody = false): WeighedNames {
  const likely = new Set<number>();
  const possible = new Set<number>();
  const plain = plainNames(reading);
  let isSure = isAboutSomebody || plain.size > 0;

  for (let at = 0; at < reading.words.length; at++) {
    const weight = weightOf(reading, at);
    if (weight > enough) possible.add(at);
    if (weight > sure) isSure = true;
    if (plain.has(at) || isInitialOfSomebody(reading.words, at)) likely.add(at);
  }

  return isSure
    ? { likely: new Set([...likely, ...possible]), possible: new Set() }
    : { likely, possible };
}

const weightOf = (reading: NameReading, at: number): number =>
  mayBeName(reading, at) ? nameWeight(reading, at) : Number.NEGATIVE_INFINITY;

const enough = -0.6;
const sure = 2.45;
