import type { PlanSpan, PlanText } from "#shared/deidentification/plan.ts";

/** A stretch of a planned text: as it is, struck and replaced, asked about, or kept by the administrator's choice. */
export interface Piece {
  readonly start: number;
  readonly kind: "same" | "replaced" | "asked" | "kept";
  readonly text: string;
  /** The bracketed kind that takes its place. */
  readonly becomes?: string;
}

/** What the administrator decided about an uncertain span; undefined while the question is open. */
export type Answer = "replace" | "keep" | undefined;

const kindOf = { replace: "replaced", keep: "kept" } as const;

/** The text cut at its spans, in order. A span that begins inside an earlier one adds nothing: those words go already. */
export function textPieces(
  { text, certain, uncertain }: Pick<PlanText, "text" | "certain" | "uncertain">,
  answerTo: (span: PlanSpan) => Answer,
): Piece[] {
  const spans = [
    ...certain.map((span) => ({ ...span, kind: "replaced" as const })),
    ...uncertain.map((span) => {
      const answer = answerTo(span);
      return { ...span, kind: answer ? kindOf[answer] : ("asked" as const) };
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind, becomes } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ start: at, kind: "same", text: text.slice(at, start) });
    pieces.push({ start, kind, text: text.slice(start, end), becomes });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, kind: "same", text: text.slice(at) });

  return pieces;
}
