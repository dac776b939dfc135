import type { Finding } from "../levels.ts";
import type { Note } from "../note.ts";

/** What makes somebody easy to recognize without naming anybody: shown, never refused. */
export const findDetails = (_note: Note): Finding[] => [];
