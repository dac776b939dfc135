import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { bracketedKinds } from "#shared/identifiers/replaceIdentifiers.ts";
import type { Finder } from "../identifiers/loadFinder.ts";
import { knownIn } from "./knownIdentity.ts";
import type { MemberText } from "./memberTexts.ts";

/** A text that goes on naming somebody is hostile, and goes as a whole: nothing may take minutes, or stay behind. */
const mostRounds = 20;

/**
 * Spans of a text with those that show only once the others are replaced: the second of two numbers run together
 * stands alone when the first is gone. What a plan left of them the verification would find, behind the seal.
 */
export function settledSpans(
  finder: Finder,
  found: Pick<MemberText, "where">,
  words: string,
  known: KnownIdentity,
  spans: readonly Identifier[],
): Identifier[] {
  let all = [...spans];

  for (let round = 1; ; round++) {
    const before = all;
    const left = knownIn(finder, found, finder.replaceIdentifiers(words, before), known)
      .map((span) => asWritten(span, before))
      .filter((span) => !before.some((each) => lies(span, each)));
    const [first] = left;
    if (!first) return before;
    if (round === mostRounds) {
      return [{ start: 0, end: words.length, type: first.type, certainty: "certain" }];
    }

    all = [...before.filter((span) => !left.some((each) => lies(span, each))), ...left].toSorted(
      (one, other) => one.start - other.start,
    );
  }
}

type Places = Pick<Identifier, "start" | "end">;

const lies = (span: Places, within: Places) => within.start <= span.start && span.end <= within.end;

/** A span of a text whose spans were replaced, where it stands in the text as written; half a bracket is the whole. */
function asWritten(span: Identifier, replaced: readonly Identifier[]): Identifier {
  const place = { start: span.start, end: span.end };
  let shift = 0;

  for (const { start, end, type } of replaced) {
    const from = start + shift;
    const to = from + bracketedKinds[type].length;
    const next = end - to;
    if (span.start >= to) place.start = span.start + next;
    else if (span.start >= from) place.start = start;
    if (span.end > to) place.end = span.end + next;
    else if (span.end > from) place.end = end;
    shift = to - end;
  }

  return { ...span, ...place };
}
