import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import { wordKinds } from "#shared/identifiers/lists/wordKinds.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { replaceIdentifiers } from "#shared/identifiers/replaceIdentifiers.ts";
import { aDay } from "../support/aDay.ts";

/** No word of a language: of those only the sentence tells. */
const aWord = fc.stringMatching(/^[A-Z][a-zñéí]{4,9}$/).filter((word) => {
  const [token] = readNote(word).tokens;

  return token !== undefined && wordKinds(token.text).ordinary === 0;
});
const digits = (length: number) => fc.stringMatching(new RegExp(`^[2-9][0-9]{${length - 1}}$`));

const aPerson = fc.record({
  first: aWord,
  last: aWord,
  dob: aDay("1930-01-01", "2025-12-31"),
  ssn: digits(9),
  phones: fc.tuple(digits(10)),
});

type Person = typeof aPerson extends fc.Arbitrary<infer P> ? P : never;

/** Ways to write what is known; all of it must be found. */
const layouts: readonly ((person: Person) => string)[] = [
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `${last}, ${first}`.toUpperCase(),
  ({ first, last }) => `${first[0]}. ${last}`,
  ({ first }) => first,
  ({ last }) => last.normalize("NFD"),
  ({ dob }) => dob,
  ({ dob }) => dob.replace(/(.*)-(.*)-(.*)/, "$2/$3/$1"),
  ({ dob }) => dob.replace(/(.*)-(.*)-(.*)/, "$3.$2.$1"),
  ({ ssn }) => ssn.replace(/(...)(..)/, "$1-$2-"),
  ({ ssn }) => `xxx-xx-${ssn.slice(5)}`,
  ({ phones: [phone] }) => phone.replace(/(...)(...)/, "($1) $2-"),
  ({ phones: [phone] }) => phone.replace(/(...)(...)/, "+1 $1.$2."),
];

const clean = fc.constantFrom(
  "came to the shelter",
  "was seen",
  "; talked about it:",
  "-",
  "\n",
  "— and then",
);

describe("whatever is known", () => {
  test("is found wholly and certainly in every layout, wherever it stands", () => {
    fc.assert(
      fc.property(
        aPerson,
        fc.constantFrom(...layouts),
        clean,
        clean,
        (client, write, before, after) => {
          const written = write(client);
          const text = `${before} ${written} ${after}`;
          const [found, ...more] = findIdentifiers(text, { known: { client } });

          expect(text.slice(found?.start, found?.end)).toBe(written);
          expect(found?.certainty).toBe("certain");
          expect(more).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("is found of a household member as of the client", () => {
    fc.assert(
      fc.property(aPerson, fc.constantFrom(...layouts), (person, write) => {
        const text = `Seen: ${write(person)} today`;

        expect(findIdentifiers(text, { known: { household: [{}, person] } })).toEqual(
          findIdentifiers(text, { known: { client: person } }),
        );
      }),
    );
  });

  test("is gone after replacing, and replacing again changes nothing", () => {
    fc.assert(
      fc.property(
        aPerson,
        fc.array(fc.oneof(fc.constantFrom(...layouts), clean), { maxLength: 12 }),
        fc.constantFrom(" ", "\n", "; "),
        (client, pieces, between) => {
          const text = pieces
            .map((piece) => (typeof piece === "string" ? piece : piece(client)))
            .join(between);
          const replaced = replaceIdentifiers(text, findIdentifiers(text, { known: { client } }));

          expect(findIdentifiers(replaced, { known: { client } })).toEqual([]);
          expect(replaced.toLowerCase()).not.toContain(client.last.toLowerCase());
          expect(replaced).not.toMatch(
            new RegExp(`${client.dob}|${client.ssn}|${client.phones[0]}`),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("on any text", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ..."aA éß٣１\u200b\u0301-.,'’@#([xX*/\n[]0123456789",
        "Rosa",
        "june",
        "[name]",
        "last ",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 80,
  });
  const known = {
    client: {
      first: "Rosa",
      last: "Xu-Ines",
      dob: "2001-01-01",
      ssn: "900120101",
      phones: ["2010101010"],
    },
    household: [{ first: "A", emails: ["a@1.x"], handles: ["@a_1"], addresses: ["1 A"] }],
  };

  test("spans lie in the text, in order and apart, and both answers are the same", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const spans = findIdentifiers(text, { known });
        const borders = spans.flatMap(({ start, end }) => [start, end]);

        expect(borders).toEqual(borders.toSorted((a, b) => a - b));
        expect(
          spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length),
        ).toBe(true);
        expect(findIdentifiers(text, { known, language: "es" })).toEqual(spans);
      }),
      { numRuns: 2_000 },
    );
  });

  test("replacing what was found leaves nothing to find", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const replaced = replaceIdentifiers(text, findIdentifiers(text, { known }));

        expect(findIdentifiers(replaced, { known })).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("nothing is known where nobody is", () => {
    fc.assert(fc.property(hostile, (text) => findKnown(readNote(text), {}).length === 0));
  });

  test.each([
    "1 a ",
    "june ",
    "xX*",
    "a@1.",
    "last 0101 ",
    "6 ",
    "[name",
    "rosa, ",
    "\u200b",
    "1-",
  ])("a hundred thousand characters of %j take as many steps as they are long", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const spans = findIdentifiers(text, { known });

    expect(spans.every(({ end }) => end <= text.length)).toBe(true);
  });
});
