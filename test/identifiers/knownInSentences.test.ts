import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { expectFound } from "./marked.ts";

const family: KnownIdentity = {
  client: {
    first: "Angel",
    middle: "Luis",
    last: "Rivers",
    dob: "1988-12-25",
    ssn: "900-45-1187",
    phones: ["509-555-0123"],
    addresses: ["513 S Oregon St Apt 9, El Paso, TX 79901"],
  },
  household: [
    { first: "Faith", last: "Rivers", dob: "2017-03-09", relationship: "daughter" },
    { first: "Maksym", last: "Van Houten", dob: "1990-07-04", relationship: "partner" },
    { first: "Ross", last: "Page", dob: "2019-05-05", relationship: "son" },
    { first: "Milagros", last: "Santos" },
    { first: "Jackson", last: "Guadalupe" },
    { first: "María Fernanda", last: "Peña" },
  ],
};

describe("a name that is a word, a shop or a place is found where the sentence means the person", () => {
  test.each([
    "⟦angel⟧ still asleep at 8",
    "no bed left, ⟦angel⟧ was discharged at noon",
    "⟦Milagros⟧ no quiso comer",
    "⟦Faith⟧ ya come sola",
    "Middle: ⟦Faith⟧",
    "0915 ⟦Jackson⟧ at the desk",
    "Outreach: found ⟦Ross⟧ by the creek",
    "⟦Maks⟧ read the whole paper",
    "please tell ⟦Maks⟧ that the bus is late",
    "le dije a la ⟦fer⟧ que viniera",
    "La mamá, ⟦Ma. Fernanda⟧, firmó",
    "Mrs. ⟦Van Hooten⟧ signed",
    "supervisor wants ⟦AR⟧ to call her back",
  ])("%j", (marked) => {
    expectFound(marked, family, "PERSON");
  });
});

describe("and left to a person to say where it is something else", () => {
  test.each([
    "Misa de Todos los Santos a las seis",
    "la fiesta de la Virgen de Guadalupe",
    "Jackson Deere plant is hiring",
    "Jackson, MS bus at noon",
    "President Jackson on the bill",
    "went to Ross for shoes, then the Jackson Street stop",
    "Milagros, la del taller, presta su van",
    "Jackson, the volunteer at the desk, has the keys",
    "Page me if needed",
    "Leyeron en el Santos Market, good faith offer",
    "clase de maks y violín",
  ])("%j", (text) => {
    const said = findIdentifiers(text, { known: family });

    expect(said.filter(({ certainty }) => certainty !== "possible")).toEqual([]);
  });
});

describe("a birth date told as a holiday is found where a birth is spoken of", () => {
  test.each([
    "born on ⟦Christmas Day⟧",
    "b. ⟦Christmas Day 1988⟧",
    "cumple en ⟦Navidad⟧",
    "partner's birthday: ⟦Independence Day⟧",
  ])("%j", (marked) => {
    expectFound(marked, family, "DOB");
  });

  test("but not the holiday of everybody", () => {
    expectFound("closed on Christmas Day, cerrado en Navidad", family, "DOB");
    expectFound("born on Christmas Eve, on New Year's Eve", family, "DOB");
  });
});

describe("an age is found in lists and behind names", () => {
  test.each([
    "kids ⟦9⟧ & ⟦7⟧ are fine",
    "los niños ⟦9⟧ y ⟦7 años⟧",
    "He's ⟦37⟧ as of last week",
    "a girl of ⟦nine⟧ and a toddler",
    "wife and girl (⟦36⟧ and ⟦9⟧) helped",
  ])("%j", (marked) => {
    expectFound(marked, family, "AGE");
  });

  test("but not of somebody outside the household, nor the day of a month", () => {
    expectFound("Her neighbor is 37; la casera, 37 años", family, "AGE");
    expectFound("mejor el 7. Vino sola", family, "AGE");
  });
});

describe("an address is found as people tell it", () => {
  test.each([
    "lives at ⟦513 South Oregon Street, Unit 9, El Paso, Texas⟧",
    "lives at ⟦Apt 9, 513 S Oregon⟧",
    "sleeps at the ⟦corner of S Oregon & 4th⟧",
    "duerme en ⟦Oregon y Cuarta⟧",
  ])("%j", (marked) => {
    expectFound(marked, family, "ADDRESS");
  });

  test("but with another kind of street it may be another", () => {
    const said = findIdentifiers("the shop at 513 Oregon Tpke", { known: family });

    expect(new Set(said.map(({ certainty }) => certainty))).toEqual(new Set(["possible"]));
  });
});

test("numbers said in pairs and hundreds are found", () => {
  expectFound("call ⟦five-oh-nine, five fifty-five, oh one twenty-three⟧", family, "PHONE");
  expectFound(
    "cel ⟦quinientos nueve, quinientos cincuenta y cinco, cero uno veintitrés⟧",
    family,
    "PHONE",
  );
});

test("given the day a text was written, the ages of other years are not theirs", () => {
  const text = "Client is 37, then 31.";
  const agesOn = (day?: string) =>
    findIdentifiers(text, { known: family, ...(day && { day: asCalendarDate(day) }) })
      .filter(({ certainty }) => certainty !== "possible")
      .map(({ start, end }) => text.slice(start, end));

  expect(agesOn("2026-06-01")).toEqual(["37"]);
  expect(agesOn("2050-06-01")).toEqual([]);
});
