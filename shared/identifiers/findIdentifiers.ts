import type { Finder } from "./finder.ts";
import type { Identifier, KnownIdentity } from "./identifier.ts";
import { knownAddresses } from "./knownAddresses.ts";
import { knownDates } from "./knownDates.ts";
import { knownEmails } from "./knownEmails.ts";
import { knownHandles } from "./knownHandles.ts";
import { knownNames } from "./knownNames.ts";
import { knownPhones } from "./knownPhones.ts";
import { knownSsns } from "./knownSsns.ts";
import { mergeSpans } from "./mergeSpans.ts";
import { readNote } from "./note.ts";

export interface FindOptions {
  readonly known?: KnownIdentity;
  /** A hint only: case notes mix both, so both are always looked for. */
  readonly language?: "en" | "es";
}

/**
 * The stretches of a text that identify the people given (rules.md §9), sorted and apart from each other.
 * The same text and identity give the same answer everywhere. Kinds in brackets that stand where an
 * identifier was (`[name]`) are never found again.
 */
export function findIdentifiers(text: string, { known = {} }: FindOptions = {}): Identifier[] {
  const note = readNote(text);
  const people = [known.client ?? {}, ...(known.household ?? [])];

  return mergeSpans(
    text,
    finders.flatMap((find) => find(note, people)),
  );
}

const finders: readonly Finder[] = [
  knownNames,
  knownDates,
  knownSsns,
  knownPhones,
  knownEmails,
  knownAddresses,
  knownHandles,
];
