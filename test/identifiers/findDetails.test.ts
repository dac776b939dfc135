import { describe, expect, test } from "vitest";
import { findDetails } from "#shared/identifiers/generic/findDetails.ts";
import { readNote } from "#shared/identifiers/note.ts";

const detailsOf = (text: string) =>
  findDetails(readNote(text)).map(({ start, end }) => text.slice(start, end));

describe("what makes somebody easy to recognize is pointed out", () => {
  test.each([
    [
      "She works as a nurse at Deaconess in Colville and hides it.",
      "works as a nurse at Deaconess in Colville",
    ],
    [
      "He was a teacher at Lincoln High in Moses Lake before.",
      "was a teacher at Lincoln High in Moses Lake",
    ],
    [
      "Trabaja de cocinera en la panadería La Flor en Yakima",
      "Trabaja de cocinera en la panadería La Flor en Yakima",
    ],
    ["He is the only trans man in Colville.", "the only trans man in Colville"],
    ["Es la única enfermera que habla mixteco aquí.", "la única enfermera que habla mixteco aquí"],
    ["es el único en el pueblo que tiene", "el único en el pueblo que tiene"],
  ])("%j", (text, detail) => {
    expect(detailsOf(text)).toEqual([detail]);
  });
});

describe("an ordinary sentence is not", () => {
  test.each([
    "the only bed left in the shelter",
    "That is the only option at this time.",
    "Works nights. Bus 12.",
    "Client works with staff at the shelter in Spokane on housing.",
    "la única cama en el refugio",
  ])("%j", (text) => {
    expect(detailsOf(text)).toEqual([]);
  });
});

test("a detail is a hint, and nothing stands in the way of saving it", () => {
  const [detail] = findDetails(readNote("He is the only trans man in Colville."));

  expect(detail).toMatchObject({
    type: "DETAIL",
    level: "hint",
    pass: null,
    isKnown: false,
    certainty: "possible",
  });
});
