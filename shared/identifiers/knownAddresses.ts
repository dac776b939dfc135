import { endOfAddress, isOtherStreet, startOfAddress } from "./addressRuns.ts";
import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import {
  boxWords,
  isBox,
  type KnownAddress,
  knownAddress,
  placeSpellingsOf,
} from "./knownAddress.ts";
import { partialAddressAt } from "./partialAddresses.ts";
import { unitBehind } from "./streetUnits.ts";

/**
 * Addresses known: house number and street, with or without direction, "Street" or "St", unit and town; the
 * street with its unit, or with the street that crosses it. A town alone says where thousands live.
 */
export const knownAddresses: Finder = (note, people) => {
  const addresses = people.flatMap(({ addresses = [] }) =>
    addresses.map(knownAddress).filter((address) => address !== null),
  );
  const { tokens } = note;
  const found: Identifier[] = [];
  if (addresses.length === 0) return found;

  const firstWords = new Set(addresses.flatMap(beginnings).flatMap(placeSpellingsOf));

  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    if (!firstWords.has(tokens[at]?.text ?? "")) {
      at = next;
      continue;
    }
    for (const address of addresses) {
      const whole = endOfAddress(tokens, at, address);
      // "1190 Encino, el 204"
      const end = whole === -1 ? -1 : Math.max(whole, unitBehind(tokens, whole, address));
      const hit =
        end === -1
          ? partialAddressAt(tokens, at, address)
          : {
              at: startOfAddress(tokens, at, address),
              end,
              certainty: isOtherStreet(tokens, end, address)
                ? ("possible" as const)
                : ("certain" as const),
            };
      const [first, last] = [tokens[hit?.at ?? at], tokens[(hit?.end ?? 0) - 1]];
      if (!hit || !first || !last) continue;

      found.push({ start: first.start, end: last.end, type: "ADDRESS", certainty: hit.certainty });
      next = Math.max(next, hit.end);
    }
    at = next;
  }

  return found;
};

/** The words that an address, or a part of it, begins with: no other token needs a second look. */
const beginnings = ({ core, street }: KnownAddress): string[] => [
  ...core.slice(0, 1).flatMap((word) => (isBox(word) ? [...boxWords] : [word])),
  ...street.slice(0, 1),
];
