import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";

/** Client IDs in a text that are not the record's own: they lead to another person's record. */
export const otherClientIds = (_note: Note, _own: string | undefined): Identifier[] => [];
