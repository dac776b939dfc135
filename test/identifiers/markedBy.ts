import { expect } from "vitest";
import type { GenericFinder } from "#shared/identifiers/generic/genericFinder.ts";
import type { IdentifierType } from "#shared/identifiers/identifier.ts";
import { mergeSpans } from "#shared/identifiers/mergeSpans.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { withMarks } from "./withMarks.ts";

/** Expects that a finder finds exactly what stands between ⟦ and ⟧ in a text, likely and of this type; nothing else. */
export function expectFoundBy(find: GenericFinder, marked: string, type: IdentifierType): void {
  const text = marked.replace(/[⟦⟧]/g, "");
  const spans = mergeSpans(text, find(readNote(text)));

  expect(withMarks(text, spans)).toBe(marked);
  expect(spans.map((span) => [span.type, span.certainty])).toEqual(
    spans.map(() => [type, "likely"]),
  );
}
