import { mayBeName, nameEvidence } from "#shared/identifiers/names/nameEvidence.ts";
import { readNames } from "#shared/identifiers/names/readNames.ts";
import { readNote } from "#shared/identifiers/note.ts";
import type { LabelledNote } from "./labelled.ts";

/**
 * Weights by logistic regression with a pull towards nought, so that evidence seen seldom weighs little. Nothing
 * is drawn by lot: the same notes give the same weights. Notes about known people label only those, and teach nothing.
 */
export function learnedWeights(notes: readonly LabelledNote[]): Record<string, number> {
  const examples = notes.filter(({ known }) => !known).flatMap(examplesOf);
  const counts = new Map<string, number>();
  for (const each of examples.flatMap(({ evidence }) => evidence)) {
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= 4);
  const weights = descend(examples, names);

  return Object.fromEntries(
    names
      .map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  );
}

interface Example {
  readonly evidence: readonly string[];
  readonly isName: boolean;
}

function examplesOf({ text, spans }: LabelledNote): Example[] {
  const reading = readNames(readNote(text));

  return reading.words.flatMap(({ first, last }, at) => {
    const labels = spans.filter(({ start, end }) => start < last.end && first.start < end);
    const isName = labels.some(({ type }) => type === "PERSON");
    // What is part of an address or a handle is found as such: it teaches nothing of names.
    if (!mayBeName(reading, at) || (labels.length > 0 && !isName)) return [];

    return [{ evidence: nameEvidence(reading, at), isName }];
  });
}

/** Adaptive gradient descent: each weight has a step of its own, smaller the more it was moved. */
function descend(examples: readonly Example[], names: readonly string[]): Float64Array {
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ evidence, isName }) => ({
    at: evidence.flatMap((name) => places.get(name) ?? []),
    isName,
  }));
  const weights = new Float64Array(names.length);
  const moved = new Float64Array(names.length).fill(1e-6);

  for (let round = 0; round < 250; round++) {
    const slopes = weights.slice();
    for (const { at, isName } of rows) {
      const sum = at.reduce((all, each) => all + (weights[each] ?? 0), 0);
      const missed = 1 / (1 + Math.exp(-sum)) - (isName ? 1 : 0);
      for (const each of at) slopes[each] = (slopes[each] ?? 0) + missed;
    }
    slopes.forEach((slope, at) => {
      moved[at] = (moved[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (0.5 * slope) / Math.sqrt(moved[at] ?? 1);
    });
  }

  return weights;
}
