import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClientId, clientIdFrom } from "#shared/anonymization/clientId.ts";
import { checkText } from "#shared/identifiers/checkText.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { findGeneric } from "#shared/identifiers/generic/findGeneric.ts";
import { expectFound } from "./marked.ts";
import { expectFoundBy } from "./markedBy.ts";

/** With a digit, which all but one of thirty have. */
const anyClientId = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => clientIdFrom(bytes))
  .filter((id) => /\d/.test(id));

/** Names of two letters, which every eighth Client ID or so would hold. */
const known = {
  client: { first: "Ty", last: "Vu", nicknames: ["Pat"] },
  household: [{ first: "Bo", last: "Ng", relationship: "child" }],
};

/** Eight bytes for `4ADA-PTTG`, and so on: their last five bits are the symbols' places. */
const clientIdOf = (symbols: string) =>
  clientIdFrom(
    Uint8Array.from(symbols, (symbol) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(symbol)),
  );

describe("what is drawn by lot is nobody's", () => {
  // A name, initials, a medicine, a cell count, a phone number, a date, an age, a corner.
  test.each([
    "4ADAPTTG",
    "GER6Z81S",
    "AJ55FXP2",
    "AZT3NND9",
    "CD408EQ4",
    "77896501",
    "03041991",
    "35YPTY4S",
    "5THAT6TH",
  ])("though it begins %s", (symbols) => {
    const id = clientIdOf(symbols);

    for (const text of sentencesWith(id)) {
      expect(findIdentifiers(text)).toEqual([]);
      expect(findIdentifiers(text, { known })).toEqual([]);
      expect(checkText(text, { clientId: id })).toEqual([]);
    }
  });

  test("whatever is drawn", () => {
    fc.assert(
      fc.property(anyClientId, (id) => {
        for (const text of sentencesWith(id)) {
          expect(checkText(text, { clientId: id, known })).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("another record's is one finding, of a Client ID", () => {
    fc.assert(
      fc.property(anyClientId, (id) => {
        expect(checkText(`Seen ${id} again.`, { known })).toMatchObject([
          { start: 5, end: 5 + id.length, type: "ID", level: "confirm" },
        ]);
      }),
    );
  });
});

test("a name beside a Client ID is found, and no more than the name", () => {
  fc.assert(
    fc.property(anyClientId, (id) => {
      expect(findIdentifiers(`Ty Vu ${id} left.`, { known })).toEqual([
        { start: 0, end: 5, type: "PERSON", certainty: "certain" },
      ]);
    }),
  );
});

describe("what only looks like a Client ID hides nothing", () => {
  test("a name with an initial", () => {
    expectFoundBy(findGeneric, "Met with ⟦Anna-Mary-J⟧ today.", "PERSON");
  });

  test("a name that is known, in capitals too", () => {
    const known = { client: { first: "Anna", last: "Mary" } };

    expectFound("met with ⟦ANNA-MARY⟧-J today", known, "PERSON");
  });

  // All pass the check of a Client ID, as one of 32 does.
  test("the handle, the name and the number of somebody known", () => {
    const client = { first: "Maria", last: "Duarte", ssn: "900451897" };

    expectFound(
      "her gamertag ⟦maria1909⟧ is online",
      { client: { handles: ["maria1909"] } },
      "HANDLE",
    );
    expectFound("her gamertag ⟦maria⟧1909 is online", { client }, "PERSON");
    expectFound("SSN ⟦9004-5189-7⟧ per card", { client }, "SSN");
  });

  test("an address of mail that begins with one", () => {
    expectFoundBy(findGeneric, "Write to ⟦k7q4m2xr9@example.org⟧ today.", "EMAIL");
  });
});

const sentencesWith = (id: ClientId) => [
  id,
  `Seen ${id} again.`,
  `seen ${id.toLowerCase()} again`,
  `Client ${id} is a minor; mother of ${id} called.`,
  `habló con ${id}, y ${id} también`,
];
