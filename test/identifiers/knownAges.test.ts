import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFound } from "./marked.ts";

const known = { client: { dob: "1987-03-09" }, household: [{ dob: "2016-09-02" }] };

describe("an age that follows from a birth date is found where somebody's age is told", () => {
  test.each([
    "Ct is a ⟦39 yo⟧ female.",
    "⟦39-year-old⟧ mother of two",
    "He is ⟦39⟧ and has a son.",
    "She's ⟦thirty-nine⟧, works nights",
    "her ⟦10 year old⟧ needs a coat",
    "Age: ⟦39⟧, two children",
    "turns ⟦40⟧ on Friday",
    "Tiene ⟦39 años⟧ y un hijo de ⟦10 años⟧.",
    "Cumplió ⟦39 años⟧ ayer",
    "son (⟦10⟧) is in 4th grade",
    "Intake: ⟦39F⟧, employed",
  ])("%j", (marked) => {
    expectFound(marked, known, "AGE");
  });

  test.each([
    "39 years sober, homeless for 10 years, 10 years ago",
    "bed 39, route 10, unit 10, $39, 39%, 10 am",
    "programs for youth 10 to 18, children under 10, ages 10-14",
    "her mother is 71 and her uncle 55 yo",
    "Lleva 10 años en la calle. Cita el 10/9.",
    "a 10-year-old car",
  ])("but not in %j", (text) => {
    expectFound(text, known, "AGE");
  });
});

test("given the day a note speaks of, only the ages of that time count", () => {
  const note = readNote("Ct is 39 yo, then he was 31 yo, both noted");
  const agesOn = (day: string) =>
    findKnown(note, known, asCalendarDate(day)).map(({ start, end }) =>
      note.text.slice(start, end),
    );

  expect(agesOn("2026-06-01")).toEqual(["39 yo"]);
  expect(agesOn("2018-06-01")).toEqual(["31 yo"]);
});

test("of infants the age is found in months", () => {
  const infant = { client: { dob: "2025-08-30" } };

  expectFound("Baby is ⟦5 months⟧ now, homeless for 5 months", infant, "AGE");
  expectFound("a ⟦5-month-old⟧", infant, "AGE");
});
