import type { Note } from "../note.ts";

/** The folded text with the capitals it was written with: places in it are places in `plain`. */
export function casedText({ plain, tokens }: Note): string {
  const pieces: string[] = [];
  let read = 0;

  for (const { text, letterCase, from, to } of tokens) {
    if (letterCase === "lower") continue;
    const written =
      letterCase === "upper" ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1);
    pieces.push(plain.slice(read, from), written.length === text.length ? written : text);
    read = to;
  }

  return pieces.join("") + plain.slice(read);
}
