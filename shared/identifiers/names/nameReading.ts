import type { NameWord } from "./nameWords.ts";

/** What the evidence for each word of a note is taken from. */
export interface NameReading {
  readonly words: readonly NameWord[];
  /** Words that are part of the name of an organization or place. */
  readonly organizations: ReadonlySet<number>;
  /** How often each word stands in the note with a capital. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Written without capitals, even where sentences begin: small letters say nothing against a name. */
  readonly isSmall: boolean;
}

/** At the start of a sentence a capital says little; in a line of capitals, or a note without any, letters say nothing. */
export type Written = "start" | "mid" | "acronym" | "shout" | "small" | "lower";
