import { messages } from "../app/messages.ts";
import type { Problem } from "../app/problem.ts";
import { mostDetails } from "./deidentificationRequest.svelte.ts";

/** What keeps a text from being sent on a ticket; undefined where nothing does. `missing` is said of an empty one. */
export function wordsMistake(text: string, missing: string): string | undefined {
  if (!text.trim()) return missing;

  return text.trim().length > mostDetails ? messages.deidentification.ticket.tooLong : undefined;
}

/** The API's refusal of words on a ticket, with what to do next. */
export const wordsProblem = (problem: Problem | undefined): string | undefined =>
  problem?.name === "transition-not-allowed"
    ? messages.deidentification.ticket.movedOn
    : problem?.title;
