import { readNote } from "./note.ts";

/** Whether what was found is, or is part of, a line of the region's own list; as whole words, however written. */
export function isPublic(words: string, publicNames: readonly string[]): boolean {
  const sought = wordsIn(words);

  return sought !== " " && publicNames.some((line) => wordsIn(line).includes(sought));
}

const wordsIn = (text: string) =>
  ` ${readNote(text)
    .tokens.map((token) => token.text)
    .join(" ")} `;
