import type { Note } from "../note.ts";

/** The folded text with the capitals it was written with: places in it are places in `plain`. */
export function casedText({ plain, tokens }: Note): string {
  const units = new Uint16Array(plain.length);
  for (let at = 0; at < units.length; at++) units[at] = plain.charCodeAt(at);

  for (const { letterCase, from, to } of tokens) {
    if (letterCase === "lower") continue;
    const end = letterCase === "upper" ? to : from + 1;
    for (let at = from; at < end; at++) units[at] = capitalOf(units[at] ?? 0);
  }

  return decoder.decode(units);
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

const capitalOf = (unit: number) => (unit >= 97 && unit <= 122 ? unit - 32 : unit);
