import { isDeepStrictEqual } from "node:util";
import type { SealedIdentity } from "./clientRecord.ts";

type Values = Partial<Omit<SealedIdentity, "former">>;

const identifying = ["FirstName", "MiddleName", "LastName", "SSN", "DOB", "contact"] as const;

/**
 * An identity with some of its values corrected. What it said before is kept with it, under the same key: a note
 * may still hold the former name, and the de-identification must find it. It goes with the identity.
 */
export function corrected(before: SealedIdentity, values: Values): SealedIdentity {
  const { former = [], ...said } = before;
  const after = { ...said, ...values };
  const isSamePerson = identifying.every((field) => isDeepStrictEqual(said[field], after[field]));

  return isSamePerson
    ? { ...after, ...(former.length > 0 && { former }) }
    : { ...after, former: [...former, said] };
}
