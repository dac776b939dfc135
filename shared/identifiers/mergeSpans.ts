import type { Certainty, Identifier } from "./identifier.ts";

/**
 * Spans in order and apart. Where two overlap they become one over both, for a part left out would stay
 * readable; it has the longer one's type and the higher certainty. Neighbouring certain names become one.
 */
export function mergeSpans(text: string, spans: readonly Identifier[]): Identifier[] {
  const merged: Identifier[] = [];

  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);

    if (last && (span.start < last.end || areOneName(text, last, span))) {
      merged[merged.length - 1] = union(last, span);
    } else {
      merged.push(span);
    }
  }

  return merged;
}

const union = (a: Identifier, b: Identifier): Identifier => ({
  start: a.start,
  end: Math.max(a.end, b.end),
  type: a.end - a.start >= b.end - b.start ? a.type : b.type,
  certainty: rank[a.certainty] >= rank[b.certainty] ? a.certainty : b.certainty,
});

const areOneName = (text: string, a: Identifier, b: Identifier) =>
  a.type === "PERSON" &&
  b.type === "PERSON" &&
  a.certainty === "certain" &&
  b.certainty === "certain" &&
  b.start - a.end <= 2 &&
  /^[ -]*$/.test(text.slice(a.end, b.start));

const rank: Readonly<Record<Certainty, number>> = { possible: 0, likely: 1, certain: 2 };
