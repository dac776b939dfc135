import { clientIdsIn } from "../clientIdsIn.ts";
import type { Identifier } from "../identifier.ts";
import { mergeSpans } from "../mergeSpans.ts";
import type { Note } from "../note.ts";
import { outsideClientIds } from "../outsideClientIds.ts";
import { anyAddresses } from "./anyAddresses.ts";
import { anyBirths } from "./anyBirths.ts";
import { anyEmails } from "./anyEmails.ts";
import { anyHandles } from "./anyHandles.ts";
import { anyHealth } from "./anyHealth.ts";
import { anyNames } from "./anyNames.ts";
import { anyNumbers } from "./anyNumbers.ts";
import { anyPhones } from "./anyPhones.ts";
import { anySsns } from "./anySsns.ts";
import { anyStayingPlaces } from "./anyStayingPlaces.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { readAges } from "./readAges.ts";

/**
 * What identifies anybody, by form and context alone: at most `likely`, as nobody said who is meant. Where it is known
 * that the note is about somebody (`isKnownToBe`), weaker evidence is enough.
 */
export function findGeneric(note: Note, isKnownToBe = false): Identifier[] {
  const numbers = finders.flatMap((find) => find(note));
  const isAboutSomebody = isKnownToBe || numbers.some(({ certainty }) => certainty !== "possible");
  const found = mergeSpans(note.text, [...numbers, ...anyNames(note, isAboutSomebody)]);

  const ids = clientIdsIn(note).filter(({ hasDigit, isInCapitals }) => hasDigit || isInCapitals);

  return outsideClientIds(found, ids);
}

/** Of two that find the same stretch the earlier one says what it is. */
const finders: readonly GenericFinder[] = [
  anyEmails,
  anySsns,
  anyPhones,
  anyBirths,
  anyAddresses,
  anyStayingPlaces,
  anyNumbers,
  anyHandles,
  readAges,
  anyHealth,
];
