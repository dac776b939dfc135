import type { Note } from "../note.ts";
import type { NameReading } from "./nameReading.ts";
import { nameWords } from "./nameWords.ts";
import { organizationsIn } from "./organizations.ts";

/** A note as the evidence for names is taken from it; read once for all finders. */
export function readNames(note: Note): NameReading {
  const reading = readings.get(note) ?? namesIn(note);
  readings.set(note, reading);

  return reading;
}

const readings = new WeakMap<Note, NameReading>();

function namesIn(note: Note): NameReading {
  const words = nameWords(note);
  const capitals = new Map<string, number>();
  for (const { shape, text } of words) {
    if (shape === "capital") capitals.set(text, (capitals.get(text) ?? 0) + 1);
  }

  return { words, organizations: organizationsIn(words), capitals };
}
