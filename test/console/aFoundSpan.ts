import type { FoundSpan } from "#shared/identifiers/textSpan.ts";

/** A phone number as the check of a text names it, unless the test says otherwise. */
export const aFoundSpan = (found: Partial<FoundSpan> = {}): FoundSpan => ({
  start: 5,
  end: 17,
  type: "PHONE",
  certainty: "likely",
  level: "block",
  pass: "belongs-to-organization",
  ...found,
});

/** Where words stand in a text. */
export function placeOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error("the words are not in the text");

  return { start, end: start + words.length };
}
