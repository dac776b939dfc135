import { describe, expect, test } from "vitest";
import type { Certainty, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { expectFound } from "./marked.ts";

const rosa = { first: "Rosalinda", middle: "Inés", last: "Quiñonez-Duarte", nicknames: ["Lindy"] };
const family: KnownIdentity = {
  client: rosa,
  household: [
    { first: "Tobias", last: "van der Meer", relationship: "partner" },
    { first: "Mary-Kate", last: "O'Hanlon" },
  ],
};
/** Names that are words of the language as well. */
const words: KnownIdentity = {
  client: { first: "Hope", last: "Rivers" },
  household: [
    { first: "Will", last: "May" },
    { first: "Angel", last: "Cruz" },
  ],
};

describe("a name is found", () => {
  test.each<[string, string]>([
    ["whole", "Met with ⟦Rosalinda Quiñonez-Duarte⟧ today."],
    ["with the middle name", "Met with ⟦Rosalinda Inés Quiñonez-Duarte⟧ today."],
    ["with a middle initial", "Met with ⟦Rosalinda I. Quinonez Duarte⟧ today."],
    ["without accents", "Met with ⟦rosalinda quinonez duarte⟧ today."],
    ["in capitals", "MET WITH ⟦ROSALINDA QUIÑONEZ⟧ TODAY."],
    ["reversed", "File: ⟦Quiñonez-Duarte, Rosalinda⟧"],
    ["reversed, with an initial", "File: ⟦Quiñonez, R⟧. On the desk"],
    ["reversed, with the middle name", "File: ⟦QUINONEZ DUARTE, ROSALINDA INES⟧"],
    ["with an initial first", "⟦R. Duarte⟧ called, ⟦R Quiñonez⟧ wrote."],
    ["with two initials first", "⟦R. I. Duarte⟧ called."],
    ["with an initial last", "Talked to ⟦Rosalinda Q⟧. about it."],
    ["by the first name alone", "⟦Rosalinda⟧ came in."],
    ["by the first name in lower case", "saw ⟦rosalinda⟧ again"],
    ["by the middle name", "she goes by ⟦Inés⟧ now"],
    ["by the nickname", "⟦Lindy⟧ called; ⟦lindy duarte⟧ is well"],
    ["by the first surname", "Ms. ⟦Quiñonez⟧ came in."],
    ["by the second surname", "Ms. ⟦Duarte⟧ came in."],
    ["with a possessive", "⟦Rosalinda⟧'s son and the ⟦Duarte⟧’s car"],
    ["in the plural", "the ⟦Duartes⟧ moved"],
    ["run together", "login ⟦RosalindaDuarte⟧ or ⟦quinonezrosalinda⟧ or ⟦quinonezduarte⟧"],
    ["joined by an underscore", "file ⟦Rosalinda_Duarte⟧.pdf"],
    ["beside digits", "user ⟦rosalinda⟧88"],
    ["across a line break", "Met with ⟦Rosalinda\nDuarte⟧ today."],
    ["with a curly apostrophe or hyphen", "⟦Mary‐Kate O’Hanlon⟧ and ⟦O`Hanlon⟧"],
    ["with the apostrophe left out", "⟦Mary Kate OHanlon⟧ and ⟦Marykate⟧"],
    ["with its particles", "⟦Tobias van der Meer⟧, Mr. ⟦van der Meer⟧, ⟦Vandermeer⟧ and ⟦T. Meer⟧"],
    ["of each household member", "⟦Tobias⟧ and ⟦Kate⟧ live with ⟦Rosalinda⟧."],
    ["in full width letters", "⟦Ｒｏｓａｌｉｎｄａ⟧ came"],
    ["with accents as marks of their own", "⟦Ine\u0301s⟧ came, ⟦Quin\u0303onez⟧ too"],
    ["with invisible characters inside", "⟦Rosa\u200blin\u00adda⟧ came"],
    ["beside other scripts", "客户 ⟦Rosalinda⟧ 来了, клиент ⟦Duarte⟧"],
  ])("%s", (_, marked) => {
    expectFound(marked, family, "PERSON");
  });

  test("for certain behind a street, which is no saint", () => {
    const certaintyOf = (marked: string) =>
      expectFound(marked, family, "PERSON").map(({ certainty }) => certainty);

    expect(certaintyOf("Lives on Pine St. ⟦Tobias van der Meer⟧ called.")).toEqual(["certain"]);
    expect(certaintyOf("stays on 5th St. ⟦Rosalinda Duarte⟧ left")).toEqual(["certain"]);
    expect(certaintyOf("mass at St. ⟦Rosalinda Duarte⟧ today")).toEqual(["possible"]);
  });

  test("for certain where each word has a capital, as in no shop's name", () => {
    for (const marked of [
      "⟦Tobias⟧ Needs Bed 4",
      "⟦Rosalinda⟧'s Birthday",
      "⟦Tobias⟧ Moved Today",
    ]) {
      expect(expectFound(marked, family, "PERSON")).toMatchObject([{ certainty: "certain" }]);
    }
  });

  test("as one where little is between its parts, as several where there is more", () => {
    expectFound("⟦Rosalinda . Duarte⟧ and ⟦Rosalinda⟧ .. ⟦Duarte⟧", family, "PERSON");
    expectFound("⟦Rosalinda⟧ (⟦Duarte⟧) and ⟦Duarte⟧/⟦Tobias⟧", family, "PERSON");
  });

  test.each([
    "Met with the client at the shelter in Spokane today.",
    "Rhonda and Rosario are others.",
    "The Meeropol case, van rides, der Weg.",
    "R. called about Q. and I. Then D. left.",
    "Dual, Quintero and Lindyhop are different words.",
    "Gabriela? No: MaryLou.",
    "",
    "   \n\t ",
  ])("but not in %j", (text) => {
    expectFound(text, family, "PERSON");
  });
});

describe("how certain a name is", () => {
  test.each<[string, KnownIdentity, Certainty[]]>([
    ["⟦Rosalinda Duarte⟧", family, ["certain"]],
    ["⟦rosalinda duarte⟧", family, ["certain"]],
    ["⟦rosalinda⟧", family, ["certain"]],
    ["the ⟦Duartes⟧", family, ["certain"]],
    ["the ⟦Meers⟧ and the ⟦duartes⟧", family, ["certain", "likely"]],
    ["the ⟦Hopes⟧ and the ⟦Mays⟧", words, ["certain", "certain"]],
    ["the hopes and mays of Los Angeles", words, []],
    ["⟦hope Rivers⟧", words, ["possible"]],
    ["called ⟦HOPE⟧ AGAIN and AGAIN ⟦HOPE⟧", words, ["likely", "likely"]],
    ["I ⟦hope⟧ she comes", words, ["possible"]],
    ["⟦Hope⟧ is all we have. ⟦Will⟧ call.", words, ["possible", "possible"]],
    ["Talked to ⟦Hope⟧ and ⟦Will⟧.", words, ["likely", "likely"]],
    ["Talked to ⟦HOPE⟧ today", words, ["likely"]],
    ["TALKED TO ⟦HOPE⟧ TODAY", words, ["likely"]],
    ["THERE IS ⟦HOPE⟧ AGAIN", words, ["possible"]],
    ["talked to ⟦Hope Rivers⟧", words, ["certain"]],
    ["talked to ⟦hope rivers⟧", words, ["certain"]],
    ["she ⟦will may⟧ be", words, ["possible"]],
    ["she ⟦Will May⟧ be", words, ["certain"]],
    ["- ⟦Angel⟧ came", words, ["likely"]],
    ["• ⟦Angel⟧ came", words, ["likely"]],
    ["Mrs. ⟦Rivers⟧ and Sr. ⟦Cruz⟧", words, ["certain", "certain"]],
    ["mr. ⟦may⟧", words, ["likely"]],
    ["Came: ⟦Angel⟧", words, ["likely"]],
    ["son: ⟦Angel Cruz⟧", words, ["certain"]],
    ["⟦angel⟧ de la guarda en la ⟦cruz⟧", words, ["possible", "possible"]],
  ])("in %j", (marked, known, certainties) => {
    const spans = expectFound(marked, known, "PERSON");

    expect(spans.map(({ certainty }) => certainty)).toEqual(certainties);
  });
});

describe("short names", () => {
  const short: KnownIdentity = {
    client: { first: "Bo", last: "Xu" },
    household: [{ first: "Ana", last: "B" }],
  };

  test.each<[string, Certainty[]]>([
    ["⟦Bo⟧ came, bo did not", ["likely"]],
    ["with ⟦Xu⟧ and ⟦XU⟧", ["likely", "likely"]],
    ["with Mr. ⟦Xu⟧", ["certain"]],
    ["⟦Bo Xu⟧ came", ["certain"]],
    ["⟦bo xu⟧ came", ["certain"]],
    ["⟦Ana⟧ and ⟦ana⟧", ["certain", "likely"]],
    ["plan B and plan b", []],
    ["⟦Ana B⟧. came", ["certain"]],
  ])("in %j", (marked, certainties) => {
    const spans = expectFound(marked, short, "PERSON");

    expect(spans.map(({ certainty }) => certainty)).toEqual(certainties);
  });

  test("of one letter that is a word by itself are left alone", () => {
    expectFound("I saw a man. O yes, y Usted.", { client: { first: "I", last: "O" } }, "PERSON");
  });
});

test("whoever is not known by name is not found by it", () => {
  expectFound("Anonymous client came in.", {}, "PERSON");
  expectFound(
    "Null or undefined.",
    { client: { first: null, last: "" }, household: [{}] },
    "PERSON",
  );
  expectFound("de la van O and -", { client: { first: "-", last: "de la" } }, "PERSON");
});

describe("a name is found also when it is", () => {
  const delgado: KnownIdentity = {
    client: { first: "Xiomara", middle: "Elena", last: "Villanueva", nicknames: ["Xio"] },
    household: [
      { first: "William", last: "Delgado" },
      { first: "Grace", last: "Rivers" },
      { first: "Maria", last: "Kowalczyk" },
    ],
  };

  test.each<[string, string]>([
    ["a nickname of its own", "⟦Bill⟧ and ⟦Billy Delgado⟧ came"],
    ["misspelled by a letter", "spoke with ⟦Xiomra⟧ and ⟦Xiomarra⟧"],
    ["misspelled by two of eight letters", "Mr. ⟦Kowalzcik⟧"],
    ["misspelled by ear", "vino ⟦Siomara Billanueba⟧"],
    ["misspelled in both parts", "File of ⟦Xiomarra Vilanueva⟧ here"],
    ["in the plural", "the ⟦Delgados⟧ moved"],
    ["initials in a sentence", "met with ⟦X.V⟧. and ⟦XV⟧ said no"],
    ["letter by letter", "last name ⟦d-e-l-g-a-d-o⟧ ok"],
    ["with a middle name no record has", "⟦William Joseph Delgado⟧ came"],
    ["after somebody else's", "⟦Xiomara⟧ & ⟦William Delgado⟧"],
    ["in small letters with a frame", "met w ⟦grace⟧ today, told ⟦grace⟧ to call"],
    ["at the start of what somebody does", "⟦Grace⟧ said no. ⟦Rivers⟧ called."],
    ["with Jr.", "⟦William Delgado Jr⟧. came"],
  ])("%s", (_, marked) => {
    const spans = expectFound(marked, delgado, "PERSON");

    expect(spans.map(({ certainty }) => certainty)).not.toContain("possible");
  });

  test.each([
    "Mario's Pizza and Marta from DSHS, a delgada woman.",
    "XV century, VX gas, the X factor.",
    "Grass cut. Rover barked. Marina is closed.",
  ])("but not in %j", (text) => {
    expectFound(text, delgado, "PERSON");
  });

  test.each([
    "⟦Grace⟧ period ends. ⟦Grace⟧ House is full.",
    "saying ⟦grace⟧ before dinner, crossed two ⟦rivers⟧",
    "San ⟦Xiomara⟧ Street",
    "⟦William⟧ Henderson is the landlord",
  ])("and only possible in %j", (marked) => {
    const spans = expectFound(marked, delgado, "PERSON");

    expect(new Set(spans.map(({ certainty }) => certainty))).toEqual(new Set(["possible"]));
  });
});
