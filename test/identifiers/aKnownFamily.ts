import type { KnownIdentity } from "#shared/identifiers/identifier.ts";

/** An invented mother and two children of whom everything is known. */
export const aKnownFamily: KnownIdentity = {
  client: {
    first: "Rosa",
    middle: "Elena",
    last: "Delgado",
    dob: "1991-03-04",
    ssn: "900-45-1187",
    phones: ["(509) 555-0134"],
    emails: ["rosa.delgado91@gmail.com"],
    addresses: [
      "2214 W Boone Ave, Apt 3B, Spokane, WA 99201",
      "PO Box 4471, Spokane, WA 99210",
      "Calle Sol 412, Urb. Las Lomas",
    ],
    handles: ["@rosita_d91"],
  },
  household: [
    { first: "Mateo", last: "Delgado", relationship: "son", dob: "2018-08-21" },
    { first: "Lucía", last: "Delgado", relationship: "daughter", dob: "2021-11-02" },
  ],
};
