import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { IdentifierType } from "#shared/identifiers/identifier.ts";
import { aKnownFamily } from "./aKnownFamily.ts";
import { withMarks } from "./withMarks.ts";

/** A text with ⟦ and ⟧ around what is found of a kind while a family is known; what is only possible is left out. */
export function markedOf(text: string, type: IdentifierType): string {
  const found = findIdentifiers(text, { known: aKnownFamily }).filter(
    (span) => span.type === type && span.certainty !== "possible",
  );

  return withMarks(text, found);
}
