import fc from "fast-check";
import { expect, test } from "vitest";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { readNote } from "#shared/identifiers/note.ts";

/** Whether what a note says of somebody is found so that no letter or digit of it is left. */
function isCovered(before: string, said: string, after: string, known: KnownIdentity): boolean {
  const text = `${before}${said}${after}`;
  const found = findKnown(readNote(text), known).filter(
    ({ certainty }) => certainty !== "possible",
  );

  return Array.from({ length: said.length }, (_, n) => before.length + n).every(
    (at) =>
      !/[\p{L}\p{N}]/u.test(text.charAt(at)) ||
      found.some(({ start, end }) => start <= at && at < end),
  );
}

const givenNames = fc.constantFrom(
  ..."Rosalinda Tyrone Xiomara Oleksandr Faduma Nguyet D'Andre Ka'eo María-José Wenceslao Kaneshia Bhavna Ixchel Dmytro Wislène".split(
    " ",
  ),
);
const familyNames = fc.constantFrom(
  "Quiñonez",
  "O'Hanlon",
  "Kravchenko",
  "de la Cerda",
  "Warsame",
  "Yellowhawk",
  "Tzoc Ixcoy",
  "Al-Khatib",
  "Nguyen",
  "Macaraeg",
  "Jean-Baptiste",
  "Washington-Pruitt",
);
const surroundings = fc.constantFrom<[string, string]>(
  ["Met with ", " at the office today."],
  ["", " came in late, will return on Friday."],
  ["Se habló con ", " sobre la renta."],
  ["- staff note: ", "\n- next visit 3/4"],
  ["(", ")"],
);

const withoutAccents = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "");
const writings = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  withoutAccents,
  (name) => name.normalize("NFD"),
  (name) => name.replaceAll("'", "’"),
  (name) => name.split("").join("\u200b"),
);

const nameLayouts = fc.constantFrom<(first: string, last: string) => string>(
  (first, last) => `${first} ${last}`,
  (first, last) => `${last}, ${first}`,
  (first, last) => `${last} ${first}`,
  (first, last) => `${first}_${last}`,
  (first) => first,
  (_, last) => last,
  (first, last) => `${first.charAt(0).toUpperCase()}. ${last}`,
);

test("a name is found in every layout, case and accent, with characters that nobody sees", () => {
  fc.assert(
    fc.property(
      givenNames,
      familyNames,
      nameLayouts,
      writings,
      surroundings,
      (first, last, layout, written, [before, after]) => {
        const said = layout(written(first), written(last));

        expect(isCovered(before, said, after, { client: { first, last } })).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("a name of six letters or more is found with one letter left out, doubled or changed with its neighbour", () => {
  const unusual = fc.constantFrom("Xiomara", "Oleksandr", "Wenceslao", "Kravchenko", "Macaraeg");
  const slips = fc.constantFrom<(name: string, at: number) => string>(
    (name, at) => name.slice(0, at) + name.slice(at + 1),
    (name, at) => name.slice(0, at) + name.charAt(at) + name.slice(at),
    (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  );

  fc.assert(
    fc.property(unusual, slips, fc.integer({ min: 1, max: 5 }), (first, slip, at) => {
      expect(isCovered("Spoke with ", slip(first, at), " today.", { client: { first } })).toBe(
        true,
      );
    }),
  );
});

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const meses =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );
const two = (value: number) => String(value).padStart(2, "0");

const dateLayouts = fc.constantFrom<(y: number, m: number, d: number) => string>(
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${two(m)}/${two(d)}/${two(y % 100)}`,
  (y, m, d) => `${two(m)}-${two(d)}-${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${two(m)}${two(d)}${y}`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${months[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${months[m - 1]?.slice(0, 3)}. ${d} ${y}`,
  (y, m, d) => `${months[m - 1]} ${d}th, '${two(y % 100)}`,
  (y, m, d) => `${d} ${months[m - 1]} ${y}`,
  (y, m, d) => `${d}th of ${months[m - 1]}, ${y}`,
  (y, m, d) => `${two(d)}${months[m - 1]?.slice(0, 3).toUpperCase()}${y}`,
  (y, m, d) => `${d} de ${meses[m - 1]} de ${y}`,
  (y, m, d) => `${d} de ${meses[m - 1]} del ${y}`,
  (y, m, d) => `${meses[m - 1]} ${d} de ${y}`,
  (y, m, d) => `${two(d)}-${meses[m - 1]?.slice(0, 3)}-${y}`,
);
const births = fc.record({
  y: fc.integer({ min: 1935, max: 2024 }),
  m: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 28 }),
});

test("a birth date is found in every layout of both languages", () => {
  fc.assert(
    fc.property(births, dateLayouts, ({ y, m, d }, layout) => {
      const known = { client: { dob: `${y}-${two(m)}-${two(d)}` } };

      expect(isCovered("DOB ", layout(y, m, d), ", voucher 12 issued", known)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
const english = "zero one two three four five six seven eight nine".split(" ");
const spanish = "cero uno dos tres cuatro cinco seis siete ocho nueve".split(" ");
const said = (words: readonly string[]) => (number: string) =>
  Array.from(number, (digit) => words[Number(digit)]).join(" ");
const groups =
  (sign: string, ...lengths: number[]) =>
  (number: string) => {
    const ends = lengths.map((_, n) => lengths.slice(0, n + 1).reduce((sum, one) => sum + one, 0));
    return ends.map((end, n) => number.slice(ends[n - 1] ?? 0, end)).join(sign);
  };

const phoneLayouts = fc.constantFrom<(number: string) => string>(
  (number) => number,
  groups("-", 3, 3, 4),
  groups(".", 3, 3, 4),
  groups(" ", 3, 3, 4),
  groups("/", 3, 3, 4),
  groups(" · ", 3, 3, 4),
  (number) => `(${number.slice(0, 3)}) ${groups("-", 3, 4)(number.slice(3))}`,
  (number) => `+1 ${groups("-", 3, 3, 4)(number)}`,
  (number) => groups("-", 3, 4)(number.slice(3)),
  said(english),
  said(spanish),
);

test("a phone number is found in every layout and said in words, and no other number is", () => {
  const phones = digits(9).map((rest) => `5${rest}`);

  fc.assert(
    fc.property(phones, phones, phoneLayouts, (number, other, layout) => {
      const known = { client: { phones: [number] } };
      fc.pre(number.slice(-7) !== other.slice(-7));

      expect(isCovered("call ", layout(number), " after lunch", known)).toBe(true);
      expect(findKnown(readNote(`call ${layout(other)} after lunch`), known)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const ssnLayouts = fc.constantFrom<(number: string) => string>(
  (number) => number,
  groups("-", 3, 2, 4),
  groups(" ", 3, 2, 4),
  groups(".", 3, 2, 4),
  groups(" ", 1, 1, 1, 1, 1, 1, 1, 1, 1),
  (number) => `xxx-xx-${number.slice(5)}`,
  (number) => `*****${number.slice(5)}`,
  (number) => number.slice(5),
  said(english),
);

test("a Social Security number is found in every layout, and no number that differs in more than one digit", () => {
  fc.assert(
    fc.property(digits(9), digits(9), ssnLayouts, (ssn, other, layout) => {
      const known = { client: { ssn } };
      const differing = Array.from(ssn).filter((digit, n) => digit !== other[n]).length;
      fc.pre(differing > 3 && ssn.slice(5) !== other.slice(5));

      expect(isCovered("SSN last four ", layout(ssn), ".", known)).toBe(true);
      expect(findKnown(readNote(`voucher ${layout(other)}.`), known)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const emailLayouts = fc.constantFrom<(email: string) => string>(
  (email) => email,
  (email) => email.toUpperCase(),
  (email) => email.replace("@", " at ").replaceAll(".", " dot "),
  (email) => email.replace("@", " (at) "),
  (email) => email.replace("@", " arroba ").replaceAll(".", " punto "),
  (email) => email.replace("@", " @ "),
  (email) => email.replace("@", "[at]").replaceAll(".", "[dot]"),
);

test("an e-mail address is found in every way to obfuscate it", () => {
  const letters = fc.stringMatching(/^[b-df-hj-np-z]{3,6}$/);

  fc.assert(
    fc.property(letters, letters, emailLayouts, (one, two, layout) => {
      const email = `${one}.${two}7@example.org`;

      expect(
        isCovered("write to ", layout(email), " please", { client: { emails: [email] } }),
      ).toBe(true);
    }),
  );
});

const addressLayouts = fc.constantFrom<(house: number, street: string, unit: number) => string>(
  (house, street) => `${house} ${street}`,
  (house, street) => `${house} W ${street} Ave`,
  (house, street) => `${house} West ${street} Avenue`,
  (house, street, unit) => `${house} w. ${street.toLowerCase()} ave #${unit}`,
  (house, street, unit) => `${house} ${street.toUpperCase()} AVE APT ${unit}`,
  (house, street, unit) => `${house} ${street} Ave, Apartment ${unit}, Ashford, WA 99000`,
  (_, street, unit) => `${street} Ave #${unit}`,
  (_, street) => `${street} & 3rd`,
);

test("an address is found with its unit, short and long words, and at the corner of its street", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9_999 }),
      fc.constantFrom("Larkspur", "Kimball", "Bellefontaine", "Sherburne", "Van Buren"),
      fc.integer({ min: 10, max: 99 }),
      addressLayouts,
      (house, street, unit, layout) => {
        const known = {
          client: { addresses: [`${house} W ${street} Ave Apt ${unit}, Ashford, WA 99000`] },
        };

        expect(isCovered("sleeps at ", layout(house, street, unit), " again.", known)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("spans are in order, apart from each other and inside the text, whatever the text is", () => {
  const known = {
    client: { first: "Xiomara", last: "O'Hanlon", dob: "1987-03-09", ssn: "900451187" },
  };
  const pieces = fc.constantFrom(
    "Xiomara",
    " ",
    "O'",
    "Hanlon",
    "3/9/87",
    "\u200b",
    "🙂",
    "900-45-1187",
    "[name]",
    "é",
    "\n",
    ". ",
  );

  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme" }))), (all) => {
      const text = all.join("");
      const spans = findKnown(readNote(text), known);

      for (const [n, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[n - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
