import type { Note } from "../note.ts";
import type { NameReading } from "./nameReading.ts";
import { type NameWord, nameWords } from "./nameWords.ts";
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

  return { words, organizations: organizationsIn(words), capitals, isSmall: isWrittenSmall(words) };
}

function isWrittenSmall(words: readonly NameWord[]): boolean {
  const starts = words.filter(({ shape, startsSentence }) => startsSentence && shape !== "number");
  const small = starts.filter(({ first }) => first.letterCase === "lower");

  return small.length > starts.length / 2;
}
