import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";

/** One kind of identifier, looked for in a text whoever is meant. Its time grows with the text, whatever the text is. */
export type GenericFinder = (note: Note) => readonly Identifier[];
