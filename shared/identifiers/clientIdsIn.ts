import { type ClientId, readClientId } from "../anonymization/clientId.ts";
import type { Identifier } from "./identifier.ts";
import { monthNumbers } from "./months.ts";
import type { Note } from "./note.ts";

export interface WrittenClientId extends Pick<Identifier, "start" | "end"> {
  readonly clientId: ClientId;
  /** One of thirty has none, and may be a name with an initial as well: `ANNA-MARY-J`. */
  readonly hasDigit: boolean;
  readonly isInCapitals: boolean;
}

/** The Client IDs in a text, in order; read once for all finders. One that does not pass its check is none. */
export function clientIdsIn(note: Note): readonly WrittenClientId[] {
  const written = ofNotes.get(note) ?? readClientIds(note);
  ofNotes.set(note, written);

  return written;
}

const ofNotes = new WeakMap<Note, readonly WrittenClientId[]>();

function readClientIds({ text, plain, placeOf }: Note): WrittenClientId[] {
  return Array.from(plain.matchAll(shape)).flatMap(({ 0: written, index }) => {
    // A word of nine letters or a number of nine digits is none, though one in 32 would pass the check.
    const isGrouped = /[ -]/.test(written);
    const hasDigit = /\d/.test(written);
    const isMixed = hasDigit && (isGrouped || /\p{L}/u.test(written));
    if (isDay(written)) return [];
    const clientId = isMixed || written.includes("-") ? readClientId(written) : null;
    if (clientId === null) return [];

    const place = placeOf(index, index + written.length);
    const words = text.slice(place.start, place.end);

    return [{ ...place, clientId, hasDigit, isInCapitals: words === words.toUpperCase() }];
  });
}

/** "23OCT2018": no ID is worth a birth date. */
const isDay = (written: string) =>
  /^\d\d[a-z]{3}\d{4}$/.test(written) && monthNumbers.has(written.slice(2, 5));

/** Nine symbols at once or as 4, 4 and 1, not within a longer word. */
const shape = /(?<![a-z0-9])[a-z0-9]{4}(?:[a-z0-9]{5}|[ -][a-z0-9]{4}[ -][a-z0-9])(?![a-z0-9])/g;
