import { mayBeDigits } from "./digits.ts";
import type { Note } from "./note.ts";

/** The tokens of a note that are numbers, or words for them, by their place; read once for all finders. */
export function digitPlaces(note: Note): readonly number[] {
  const known = ofNotes.get(note);
  if (known) return known;
  const places: number[] = [];
  note.tokens.forEach((token, at) => {
    if (mayBeDigits(token)) places.push(at);
  });
  ofNotes.set(note, places);

  return places;
}

const ofNotes = new WeakMap<Note, readonly number[]>();
