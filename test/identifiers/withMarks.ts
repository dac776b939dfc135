import type { Identifier } from "#shared/identifiers/identifier.ts";

/** A text with ⟦ and ⟧ around spans that are in order and apart. */
export const withMarks = (
  text: string,
  spans: readonly Pick<Identifier, "start" | "end">[],
): string =>
  spans.reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );
