import { expect } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { Identifier, IdentifierType, KnownIdentity } from "#shared/identifiers/identifier.ts";

/** Expects that exactly what stands between ⟦ and ⟧ is found in a text, as spans of this type. Answers the spans. */
export function expectFound(
  marked: string,
  known: KnownIdentity,
  type: IdentifierType,
): Identifier[] {
  const text = marked.replace(/[⟦⟧]/g, "");
  const spans = findIdentifiers(text, { known });

  expect(withMarks(text, spans)).toBe(marked);
  expect(spans.filter((span) => span.type !== type)).toEqual([]);
  return spans;
}

const withMarks = (text: string, spans: readonly Identifier[]) =>
  spans.reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );
