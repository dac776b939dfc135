import { messages } from "../app/messages.ts";
import type { Problem } from "../app/problem.ts";

/** As `NewNote`: 64 KB of UTF-8. */
const mostBytes = 65_536;

/** What keeps a text from being a note; undefined where nothing does. */
export function noteMistake(text: string): string | undefined {
  const { notes } = messages.records;
  if (!text.trim()) return notes.textMissing;

  return new TextEncoder().encode(text.trim()).length > mostBytes ? notes.tooLong : undefined;
}

/** The API's refusal of a note, with what to do next; the draft stays whatever it is. */
export function noteProblem(problem: Problem | undefined): string | undefined {
  const { notes } = messages.records;
  if (problem?.name === "being-de-identified") return notes.sealedKeep;
  if (problem?.name === "version-moved-on") return notes.movedOn;
  const [first] = problem?.errors ?? [];

  return first ? `${problem?.title} ${first.message}` : problem?.title;
}
