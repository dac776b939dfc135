import { readClientId } from "../../anonymization/clientId.ts";
import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";

/** Client IDs in a text that are not the record's own: they lead to another person's record. */
export function otherClientIds({ plain, placeOf }: Note, own: string | undefined): Identifier[] {
  const ownId = own === undefined ? null : readClientId(own);

  return Array.from(plain.matchAll(clientIds)).flatMap(({ 0: written, index }) => {
    const id = readClientId(written);
    // A word of nine letters or a number of nine digits is none, though one in 32 would pass the check.
    const isGrouped = /[ -]/.test(written);
    const isMixed = /\d/.test(written) && (isGrouped || /\p{L}/u.test(written));
    if (id === null || id === ownId || !(isMixed || written.includes("-"))) return [];

    return [{ ...placeOf(index, index + written.length), type: "ID", certainty: "likely" }];
  });
}

/** Nine symbols at once or as 4, 4 and 1, not within a longer word. */
const clientIds =
  /(?<![a-z0-9])[a-z0-9]{4}(?:[a-z0-9]{5}|[ -][a-z0-9]{4}[ -][a-z0-9])(?![a-z0-9])/g;
