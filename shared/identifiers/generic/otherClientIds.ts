import { readClientId } from "../../anonymization/clientId.ts";
import type { WrittenClientId } from "../clientIdsIn.ts";
import type { Identifier } from "../identifier.ts";

/** Client IDs of a text that are not the record's own: they lead to another person's record. */
export function otherClientIds(
  written: readonly WrittenClientId[],
  own: string | undefined,
): Identifier[] {
  const ownId = own === undefined ? null : readClientId(own);

  return written
    .filter(({ clientId }) => clientId !== ownId)
    .map(({ start, end }) => ({ start, end, type: "ID", certainty: "likely" }));
}
