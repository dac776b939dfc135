import { textChecksAbout } from "../identifiers/pageTextChecker.ts";
import type { TextChecks } from "../identifiers/textChecks.svelte.ts";

/** Checks for words that will stand in a ticket: they name nobody, whosever they are (rules.md §6). */
export const ticketTextChecks = (clientIds: () => readonly string[]): TextChecks =>
  textChecksAbout({ isOn: () => true, clientIds });
