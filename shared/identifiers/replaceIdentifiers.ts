import type { Identifier, IdentifierType } from "./identifier.ts";

/** What stands in the place of an identifier. */
export const bracketedKinds: Readonly<Record<IdentifierType, string>> = {
  PERSON: "[name]",
  PHONE: "[phone]",
  EMAIL: "[e-mail]",
  SSN: "[SSN]",
  ADDRESS: "[address]",
  DOB: "[date of birth]",
  AGE: "[age]",
  HEALTH: "[health]",
  HANDLE: "[handle]",
  ID: "[number]",
};

/** The text with its kind in brackets in place of each span, the rest to the letter. Of spans that overlap the first counts. */
export function replaceIdentifiers(
  text: string,
  spans: readonly Pick<Identifier, "start" | "end" | "type">[],
): string {
  const inOrder = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let kept = 0;

  for (const { start, end, type } of inOrder) {
    if (start < kept) continue;
    pieces.push(text.slice(kept, start), bracketedKinds[type]);
    kept = end;
  }

  return pieces.join("") + text.slice(kept);
}
