import type { WrittenClientId } from "./clientIdsIn.ts";
import type { Identifier } from "./identifier.ts";

type Span = Pick<Identifier, "start" | "end"> & { readonly type: string };

/**
 * What was found, in order, without what was read into a Client ID, whose symbols are drawn by lot: `GER6-…` is
 * nobody called Ger. Of a name that reaches into one the rest stays; what holds one and more stays as it is, and
 * what has `fewest` symbols of one, which are then not drawn: somebody's `maria1909` passes the check by chance.
 */
export function outsideClientIds<Found extends Span>(
  found: readonly Found[],
  ids: readonly WrittenClientId[],
  fewest = Number.POSITIVE_INFINITY,
): Found[] {
  let next = 0;
  return found.flatMap((span) => {
    while ((ids[next]?.end ?? span.end) <= span.start) next += 1;
    const id = ids[next];

    if (id === undefined || span.end <= id.start) return [span];

    return symbolsOf(span, id) >= fewest ? [span] : outside(span, id);
  });
}

const symbolsOf = (span: Span, id: WrittenClientId) =>
  Math.min(span.end, id.end) - Math.max(span.start, id.start);

function outside<Found extends Span>(span: Found, id: WrittenClientId): Found[] {
  if (id.start <= span.start && span.end <= id.end) return [];
  if (span.type !== "PERSON") return [span];
  if (span.end <= id.end) return [{ ...span, end: id.start - 1 }];

  return id.start <= span.start ? [{ ...span, start: id.end + 1 }] : [span];
}
