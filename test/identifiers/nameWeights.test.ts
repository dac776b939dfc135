import { expect, test } from "vitest";
import { nameWeights } from "#shared/identifiers/names/nameWeights.ts";
import { labelledNotes } from "./labelled.ts";
import { learnedWeights } from "./learnedWeights.ts";

const developed = labelledNotes("developed");

test("the weights of the evidence for names are those that the developed notes teach", () => {
  expect(learnedWeights(developed)).toEqual(nameWeights);
});

test("a note without labels teaches that its words are no names", () => {
  const clean = developed.filter(({ known, spans }) => !known && spans.length === 0);
  const { always } = learnedWeights(clean);

  expect(always).toBeLessThan(0);
});
