import { endOfAddress, startOfAddress } from "./addressRuns.ts";
import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import { type KnownAddress, knownAddress } from "./knownAddress.ts";
import { partialAddressAt } from "./partialAddresses.ts";

/**
 * Addresses known: house number and street, with or without direction, "Street" or "St", unit and town; the
 * street with its unit, or with the street that crosses it. A town alone says where thousands live.
 */
export const knownAddresses: Finder = (note, people) => {
  const addresses = people.flatMap(({ addresses = [] }) =>
    addresses.flatMap((line): KnownAddress[] => knownAddress(line) ?? []),
  );
  const { tokens } = note;
  const found: Identifier[] = [];
  if (addresses.length === 0) return found;

  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    for (const address of addresses) {
      const end = endOfAddress(tokens, at, address);
      const hit =
        end === -1
          ? partialAddressAt(tokens, at, address)
          : { at: startOfAddress(tokens, at), end, certainty: "certain" as const };
      const [first, last] = [tokens[hit?.at ?? at], tokens[(hit?.end ?? 0) - 1]];
      if (!hit || !first || !last) continue;

      found.push({ start: first.start, end: last.end, type: "ADDRESS", certainty: hit.certainty });
      next = Math.max(next, hit.end);
    }
    at = next;
  }

  return found;
};
