import * as z from "zod";
import { Passed } from "../identifiers/passed.ts";
import { words } from "./words.ts";

/** 64 KB of UTF-8 is what one note may hold. */
const text = words(65_536);

export const NewNote = z.strictObject({ text, private: z.boolean().optional(), passed: Passed });
export type NewNote = z.infer<typeof NewNote>;

export const NoteChange = z.strictObject({
  text: text.optional(),
  locked: z.boolean().optional(),
  private: z.boolean().optional(),
  passed: Passed,
});
export type NoteChange = z.infer<typeof NoteChange>;

/** A case note. `text` is left out where the reader may know that the note exists but not read it. */
export const Note = z.object({
  noteId: z.string(),
  text: z.string().optional(),
  private: z.boolean(),
  locked: z.boolean(),
  agencyId: z.string(),
  personId: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
  version: z.number().int(),
});
export type Note = z.infer<typeof Note>;

/** What a note said before it was edited, and who had written that when. */
export const NoteVersion = z.object({
  version: z.number().int(),
  text: z.string().optional(),
  at: z.string(),
  personId: z.string(),
});
export type NoteVersion = z.infer<typeof NoteVersion>;
