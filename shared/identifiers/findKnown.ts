import type { CalendarDate } from "../hmis/calendarDate.ts";
import { clientIdsIn } from "./clientIdsIn.ts";
import type { Finder } from "./finder.ts";
import type { Identifier, KnownIdentity } from "./identifier.ts";
import { knownAddresses } from "./knownAddresses.ts";
import { knownAges } from "./knownAges.ts";
import { knownDates } from "./knownDates.ts";
import { knownEmails } from "./knownEmails.ts";
import { knownHandles } from "./knownHandles.ts";
import { knownNames } from "./knownNames.ts";
import { knownPeople } from "./knownPeople.ts";
import { knownPhones } from "./knownPhones.ts";
import { knownSsns } from "./knownSsns.ts";
import { mergeSpans } from "./mergeSpans.ts";
import type { Note } from "./note.ts";
import { outsideClientIds } from "./outsideClientIds.ts";

/**
 * What identifies the people given (rules.md §9, known), and nobody else. `day` is the day the note was
 * written; it says which ages are theirs.
 */
export function findKnown(note: Note, known: KnownIdentity, day?: CalendarDate): Identifier[] {
  const people = knownPeople(known);
  if (people.length === 0) return [];

  const found = mergeSpans(note.text, [
    ...finders.flatMap((find) => find(note, people)),
    ...knownAges(note, people, day),
  ]);

  // What may be a name as well stays: of somebody known nothing is let through.
  const ids = clientIdsIn(note).filter(({ hasDigit }) => hasDigit);

  return outsideClientIds(found, ids, tellingSymbols);
}

/** So many in a row of somebody's name, number or handle no lot draws but once in a million. */
const tellingSymbols = 5;

const finders: readonly Finder[] = [
  knownNames,
  knownDates,
  knownSsns,
  knownPhones,
  knownEmails,
  knownAddresses,
  knownHandles,
];
