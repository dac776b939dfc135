import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { IdentifierType } from "#shared/identifiers/identifier.ts";
import { bracketedKinds, replaceIdentifiers } from "#shared/identifiers/replaceIdentifiers.ts";
import { aDay } from "../support/aDay.ts";
import { aHousehold } from "./aHousehold.ts";
import { type LabelledNote, labelledNotes } from "./labelled.ts";

const notes = [...labelledNotes("developed"), ...labelledNotes("heldOut")];

const aText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..."aA éß٣１\u200b\u0301-.,'’@#([xX*/\n]0123456789",
      "Rosa",
      "born ",
      "SSN ",
      "St ",
    ),
    fc.constantFrom(
      "509-555-",
      "met with ",
      "[name]",
      "Maria ",
      "y ",
      "1204 ",
      "june ",
      "HIV+ ",
      "40 yo ",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe("an answer", () => {
  test("is the same each time, in order, apart and within the text", () => {
    fc.assert(
      fc.property(aText, fc.constantFrom(undefined, aHousehold), (text, known) => {
        const spans = findIdentifiers(text, known && { known });
        const borders = spans.flatMap(({ start, end }) => [start, end]);

        expect(findIdentifiers(text, known && { known })).toEqual(spans);
        expect(borders).toEqual(borders.toSorted((one, other) => one - other));
        expect(
          spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length),
        ).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test("splits no character that takes two units", () => {
    fc.assert(
      fc.property(aText, (text) => {
        const { length } = findIdentifiers(text, { known: aHousehold })
          .flatMap(({ start, end }) => [start, end])
          .filter((at) => /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)));

        expect(length).toBe(0);
      }),
      { numRuns: 600 },
    );
  });
});

describe("replacing what was found", () => {
  test("keeps the rest to the letter", () => {
    fc.assert(
      fc.property(aText, (text) => {
        const spans = findIdentifiers(text, { known: aHousehold });
        const kept = spans.reduceRight(
          (rest, { start, end, type }) =>
            `${rest.slice(0, start)}${bracketedKinds[type]}${rest.slice(end)}`,
          text,
        );

        expect(replaceIdentifiers(text, spans)).toBe(kept);
      }),
      { numRuns: 600 },
    );
  });

  test("leaves nothing to find in the notes written by hand, but for a few", () => {
    const changed = notes.filter(({ text, known }) => {
      const options = known && { known };
      const replaced = replaceIdentifiers(text, findIdentifiers(text, options));

      return replaceIdentifiers(replaced, findIdentifiers(replaced, options)) !== replaced;
    });

    // None is what is wanted: a word may stand beside a bracket as a name stands beside a name.
    expect(changed.length).toBeLessThanOrEqual(8);
  });
});

describe("the same note written otherwise", () => {
  test.each<[string, (text: string) => string]>([
    ["with two spaces for one", (text) => text.replaceAll(" ", "  ")],
    ["with tabulators", (text) => text.replaceAll(" ", "\t")],
    ["with the ends of lines of another system", (text) => text.replaceAll("\n", "\r\n")],
    ["with curly quotes", (text) => text.replaceAll("'", "’")],
    ["with accents of their own", (text) => text.normalize("NFD")],
  ])("%s identifies the same people, but for a note or two", (_, rewritten) => {
    const changed = labelledNotes("developed").filter(
      ({ text, known }, n) =>
        n % 5 === 0 && foundIn(text, known) !== foundIn(rewritten(text), known),
    );

    expect(changed.length).toBeLessThanOrEqual(2);
  });
});

const foundIn = (text: string, known: LabelledNote["known"]) =>
  findIdentifiers(text, known && { known })
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
    .join("\n")
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replaceAll("’", "'");

/** What people strew into a number by pasting it: nobody sees any of it. */
const unseen = fc.constantFrom("", "\u200b", "\u00ad", "\u2060", "\u200e", "\ufeff", "\u0301");

const strewn = (text: string) =>
  fc
    .array(unseen, { minLength: text.length, maxLength: text.length })
    .map((marks) => Array.from(text, (character, at) => character + (marks[at] ?? "")).join(""));

const digits = (length: number) => fc.stringMatching(new RegExp(`^[2-9][0-9]{${length - 1}}$`));
const group = (digits: string, layout: string) => {
  let at = 0;

  return layout.replace(/#/g, () => digits.charAt(at++));
};

const phone = fc
  .tuple(
    fc.constantFrom("509", "213", "305", "915"),
    fc.stringMatching(/^[2-9][0-9]{6}$/),
    fc.constantFrom(
      "(###) ###-####",
      "###-###-####",
      "###.###.####",
      "### ### ####",
      "+1 ### ### ####",
    ),
  )
  .map(([area, rest, layout]) => group(area + rest, layout));

const ssn = digits(9)
  .filter((each) => !/^9|^666|^...00|0000$/.test(each))
  .map((each) => group(each, "###-##-####"));

const email = fc
  .tuple(fc.stringMatching(/^[a-z]{3,8}[._]?[a-z0-9]{2,6}$/), fc.stringMatching(/^[a-z]{3,9}$/))
  .map(([local, domain]) => `${local}@${domain}.org`);

const birth = fc
  .tuple(aDay("1935-01-01", "2015-12-31"), fc.constantFrom("$2/$3/$1", "$2-$3-$1", "$1-$2-$3"))
  .map(([day, layout]) => day.replace(/(.*)-(.*)-(.*)/, layout));

const sentences: Readonly<Record<"PHONE" | "EMAIL" | "SSN" | "DOB", readonly string[]>> = {
  PHONE: ["Call her at _ after five.", "Her phone is _, she said.", "Su teléfono es _.", "cell: _"],
  EMAIL: ["Write to _ please.", "Email: _", "Su correo es _."],
  SSN: ["SSN: _", "Her social security number is _.", "Seguro social _, dice."],
  DOB: ["DOB: _", "She was born on _.", "Fecha de nacimiento: _", "D.O.B. _, single"],
};

describe("with nobody known", () => {
  test.each<[IdentifierType & keyof typeof sentences, fc.Arbitrary<string>]>([
    ["PHONE", phone],
    ["EMAIL", email],
    ["SSN", ssn],
    ["DOB", birth],
  ])("%s is found whole in every layout and sentence, whatever is strewn in", (type, written) => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences[type]), written.chain(strewn), (sentence, words) => {
        const text = sentence.replace("_", () => words);
        const start = sentence.indexOf("_");

        expect(
          findIdentifiers(text).filter(
            (span) => span.type === type && span.start <= start && span.end >= start + words.length,
          ),
        ).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
