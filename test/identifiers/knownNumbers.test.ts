import { describe, expect, test } from "vitest";
import { expectFound } from "./marked.ts";

describe("a Social Security number is found, certainly,", () => {
  const known = { client: { ssn: "900-12-3456" } };

  test.each([
    "SSN ⟦900-12-3456⟧.",
    "SSN ⟦900 12 3456⟧.",
    "SSN ⟦900123456⟧.",
    "SSN ⟦900.12.3456⟧.",
    "SSN ⟦900–12–3456⟧.",
    "SSN ⟦９００-12-3456⟧.",
    "id=⟦900123456⟧;",
    "SSN ⟦xxx-xx-3456⟧.",
    "SSN ⟦XXX-XX-3456⟧.",
    "SSN ⟦***-**-3456⟧.",
    "SSN ⟦•••••3456⟧.",
    "SSN ⟦xxxxx3456⟧.",
    "SSN ⟦XXX XX 3456⟧.",
    "SSN ⟦###-##-3456⟧.",
    "SSN ⟦xxx-12-3456⟧.",
    "last four ⟦3456⟧.",
    "Last 4: ⟦3456⟧",
    "SSN ends in ⟦3456⟧",
    "SSN ending ⟦3456⟧",
    "social is ⟦3456⟧",
    "SS# ⟦3456⟧",
    "los últimos cuatro son ⟦3456⟧",
    "termina en ⟦3456⟧",
    "seguro social ⟦3456⟧",
  ])("in %j", (marked) => {
    const spans = expectFound(marked, known, "SSN");

    expect(spans.map(({ certainty }) => certainty)).toEqual(["certain"]);
  });

  test.each([
    "Voucher 3456, bus 3456, bed 12.",
    "Case 9001234567 and 1900123456.",
    "900-12-3457 is somebody else's.",
    "SSN 900-12, then 3457",
    "The social worker called. Room 3456",
    "Foxx 3456, box 3456, x3456",
    "last seen in the yard by bus 3456",
    "900, 12, 3456 beds",
  ])("but not in %j", (text) => {
    expectFound(text, known, "SSN");
  });

  test("by its last four where no more is known", () => {
    expectFound("SSN ⟦xxx-xx-3456⟧, last four ⟦3456⟧", { client: { ssn: "xxx-xx-3456" } }, "SSN");
    expectFound("SSN 900-12-3456", { client: { ssn: "456" } }, "SSN");
    expectFound("last four 3456", { client: { ssn: null } }, "SSN");
  });
});

describe("a phone number is found, certainly,", () => {
  const known = {
    client: { phones: ["(509) 555-0123"] },
    household: [{ phones: ["+1 208.555.0188 ext. 7"] }],
  };

  test.each([
    "call ⟦(509) 555-0123⟧.",
    "call ⟦509-555-0123⟧.",
    "call ⟦509.555.0123⟧.",
    "call ⟦509 555 0123⟧.",
    "call ⟦5095550123⟧.",
    "call ⟦(509)555-0123⟧.",
    "call ⟦+1 (509) 555-0123⟧.",
    "call ⟦+15095550123⟧.",
    "call ⟦1-509-555-0123⟧.",
    "call (⟦509 555 0123⟧)",
    "call ⟦509/555-0123⟧.",
    "call ⟦555-0123⟧ or ⟦555 0123⟧ here",
    "call ⟦555.0123⟧.",
    "call ⟦509-555-0123 x12⟧.",
    "call ⟦509-555-0123 ext. 12⟧.",
    "call ⟦509-555-0123, extension 12⟧.",
    "call ⟦208-555-0188⟧.",
  ])("in %j", (marked) => {
    const spans = expectFound(marked, known, "PHONE");

    expect(new Set(spans.map(({ certainty }) => certainty))).toEqual(new Set(["certain"]));
  });

  test("as likely by seven digits in one go", () => {
    const spans = expectFound("voucher or phone ⟦5550123⟧", known, "PHONE");

    expect(spans.map(({ certainty }) => certainty)).toEqual(["likely"]);
  });

  test.each([
    "call 509-555-0124 or 211.",
    "case 15550123 and 55501234",
    "509, then 555 calls, 0123",
    "ext. 12",
  ])("but not in %j", (text) => {
    expectFound(text, known, "PHONE");
  });

  test("of another country by all its digits, and none of fewer than seven", () => {
    const others = { client: { phones: ["+52 55 1234 5678", "911", ""] } };

    expectFound("llama al ⟦+52 55 1234 5678⟧, 911", others, "PHONE");
  });
});

describe("where a number is announced it is found", () => {
  const known = { client: { ssn: "900451187", phones: ["509-555-0123"] } };

  test.each([
    "SSN ⟦900-54-1187⟧ was typed, and ssn ⟦900451178⟧",
    "social: ⟦nine zero zero four five one one eight seven⟧",
    "last four of her social ⟦one one eight seven⟧",
    "SS card, last four ⟦1187⟧",
  ])("with a digit wrong or said in words: %j", (marked) => {
    expectFound(marked, known, "SSN");
  });

  test.each([
    "call ⟦five oh nine, five five five, oh one two three⟧ now",
    "llamar al ⟦cinco cero nueve cinco cinco cinco cero uno veintitrés⟧",
    "call ⟦five oh nine 555 0123⟧",
    "cell ending in ⟦0123⟧",
    "call ⟦509 · 555 · 0123⟧ or ⟦(509) 555 - 0123⟧",
  ])("said in words or by its end: %j", (marked) => {
    expectFound(marked, known, "PHONE");
  });

  test.each([
    "Case 900-54-1187, voucher ending 1187, card last four 1187",
    "call 206-555-0123, room 0123, locker ending 0123",
    "nine beds, zero left, four five one",
  ])("but not in %j", (text) => {
    expectFound(text, known, "SSN");
  });
});
