import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";
import { anyAges } from "./anyAges.ts";

/** The ages in a note, whoever's they are; read once for all finders. */
export function readAges(note: Note): readonly Identifier[] {
  const ages = ofNotes.get(note) ?? anyAges(note);
  ofNotes.set(note, ages);

  return ages;
}

const ofNotes = new WeakMap<Note, readonly Identifier[]>();
