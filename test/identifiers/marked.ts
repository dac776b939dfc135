import { expect } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import type { Identifier, IdentifierType, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { withMarks } from "./withMarks.ts";

/** Expects that exactly what stands between ⟦ and ⟧ is found in a text, as spans of this type. Answers the spans. */
export function expectFound(
  marked: string,
  known: KnownIdentity,
  type: IdentifierType,
): Identifier[] {
  const text = marked.replace(/[⟦⟧]/g, "");
  const spans = findKnown(readNote(text), known);

  expect(withMarks(text, spans)).toBe(marked);
  expect(spans.filter((span) => span.type !== type)).toEqual([]);
  return spans;
}

/** The same of one type alone: what is only possible, or of another type, may stand besides. */
export function expectFoundOf(marked: string, known: KnownIdentity, type: IdentifierType): void {
  const text = marked.replace(/[⟦⟧]/g, "");
  const spans = findIdentifiers(text, { known });
  const found = spans.filter((span) => span.type === type && span.certainty !== "possible");

  expect(withMarks(text, found)).toBe(marked);
}
