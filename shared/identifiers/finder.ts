import type { Identifier, KnownPerson } from "./identifier.ts";
import type { Note } from "./note.ts";

/** One kind of identifier, looked for in a text. Its time grows with the text, whatever the text is. */
export type Finder = (note: Note, people: readonly KnownPerson[]) => Identifier[];
