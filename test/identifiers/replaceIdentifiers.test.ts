import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { mergeSpans } from "#shared/identifiers/mergeSpans.ts";
import { bracketedKinds, replaceIdentifiers } from "#shared/identifiers/replaceIdentifiers.ts";

const known: KnownIdentity = {
  client: {
    first: "Rosalinda",
    last: "Duarte",
    dob: "1988-06-30",
    ssn: "900123456",
    phones: ["5095550123"],
    emails: ["r.duarte@example.org"],
    addresses: ["1204 Larkspur Ave, Ashford"],
    handles: ["@lindy_d88"],
  },
  household: [{ first: "Name", last: "Phone" }],
};

const span = (start: number, end: number, more: Partial<Identifier> = {}): Identifier => ({
  start,
  end,
  type: "PERSON",
  certainty: "certain",
  ...more,
});

describe("replacing", () => {
  test("puts each kind in brackets in place of what identifies, and keeps the rest to the letter", () => {
    const note =
      "Rosalinda Duarte (6/30/88, SSN 900-12-3456) moved to 1204 Larkspur Ave.\n" +
      "  Call 509-555-0123, r.duarte@example.org or @lindy_d88!  Duarte's bus: 12.";

    expect(replaceIdentifiers(note, findIdentifiers(note, { known }))).toBe(
      "[name] ([date of birth], SSN [SSN]) moved to [address].\n" +
        "  Call [phone], [e-mail] or [handle]!  [name]'s bus: 12.",
    );
  });

  test("leaves nothing to find, not even for a client called Name", () => {
    const brackets = Object.values(bracketedKinds).join(" ");

    expect(findIdentifiers(brackets, { known })).toEqual([]);
    expect(findIdentifiers(`[Name] ${brackets} Name`, { known })).toHaveLength(2);
  });

  test("finds names that stand against a bracket", () => {
    const note = "[name]Rosalinda[phone] 509[SSN]555-0123";

    expect(findIdentifiers(note, { known })).toEqual([
      span(6, 15),
      span(31, 39, { type: "PHONE" }),
    ]);
  });

  test("without spans is the text itself", () => {
    expect(replaceIdentifiers("Seen today.", [])).toBe("Seen today.");
  });

  test("takes spans in any order and, of two that overlap, the first and longest", () => {
    const spans = [
      span(5, 9, { type: "DOB" }),
      span(0, 4),
      span(0, 2),
      span(3, 6, { type: "SSN" }),
    ];

    expect(replaceIdentifiers("abcdefghij", spans)).toBe("[name]e[date of birth]j");
    expect(spans.map(({ start }) => start)).toEqual([5, 0, 0, 3]);
  });

  test("replaces spans that touch each by its own kind", () => {
    expect(replaceIdentifiers("abcd", [span(0, 2), span(2, 4, { type: "ID" })])).toBe(
      "[name][number]",
    );
  });

  test("has a kind for every type", () => {
    expect(bracketedKinds).toEqual({
      PERSON: "[name]",
      PHONE: "[phone]",
      EMAIL: "[e-mail]",
      SSN: "[SSN]",
      ADDRESS: "[address]",
      DOB: "[date of birth]",
      AGE: "[age]",
      HEALTH: "[health]",
      HANDLE: "[handle]",
      ID: "[number]",
    });
  });
});

describe("spans that meet", () => {
  const text = "Rosa Ana - Eva";

  test("become one over both where they overlap, so that no letter stays readable", () => {
    const merged = mergeSpans(text, [
      span(2, 8, { type: "EMAIL", certainty: "likely" }),
      span(0, 4, { certainty: "possible" }),
    ]);

    expect(merged).toEqual([span(0, 8, { type: "EMAIL", certainty: "likely" })]);
  });

  test("keep the higher certainty whichever comes first, and the first one's type where equally long", () => {
    expect(
      mergeSpans(text, [span(0, 4), span(3, 7, { type: "HANDLE", certainty: "possible" })]),
    ).toEqual([span(0, 7)]);
    expect(
      mergeSpans(text, [
        span(0, 8, { certainty: "possible" }),
        span(3, 5, { certainty: "likely" }),
      ]),
    ).toEqual([span(0, 8, { certainty: "likely" })]);
  });

  test("stay apart where they only touch and are of different kinds", () => {
    expect(mergeSpans(text, [span(0, 4), span(4, 8, { type: "ID" })])).toHaveLength(2);
    expect(mergeSpans(text, [span(0, 4, { type: "ID" }), span(5, 8)])).toHaveLength(2);
  });

  test("become one name where both are certain and only a space or hyphen is between", () => {
    expect(mergeSpans(text, [span(0, 4), span(5, 8)])).toEqual([span(0, 8)]);
    expect(mergeSpans(text, [span(0, 4), span(5, 8, { certainty: "likely" })])).toHaveLength(2);
    expect(mergeSpans(text, [span(0, 4, { certainty: "likely" }), span(5, 8)])).toHaveLength(2);
    expect(mergeSpans(text, [span(5, 8), span(11, 14)])).toHaveLength(2);
    expect(mergeSpans("Rosa,Ana", [span(0, 4), span(5, 8)])).toHaveLength(2);
  });
});
