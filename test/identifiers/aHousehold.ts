import type { KnownIdentity } from "#shared/identifiers/identifier.ts";

/** Somebody of whom everything is known, with a family; names that texts of any kind touch upon. */
export const aHousehold: KnownIdentity = {
  client: {
    first: "Rosa",
    middle: "Maria",
    last: "Duarte-O'Neil de la Cruz",
    nicknames: ["Rosie", "Chayo"],
    dob: "1988-01-12",
    ssn: "900-12-1234",
    phones: ["509-555-0123", "(213) 555-0177"],
    emails: ["rosa.duarte@example.org", "a@a.example"],
    addresses: ["1 Main St Apt 1, Ashford", "1204 N Larkspur Ave"],
    handles: ["@rosa_88", "a_1"],
  },
  household: [
    { first: "Grace", last: "May", relationship: "daughter" },
    { first: "A", last: "Ng", relationship: "son" },
    { first: "José", last: "Núñez Ñ", relationship: "partner" },
  ],
};
