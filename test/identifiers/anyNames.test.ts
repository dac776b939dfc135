import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { expectFoundBy } from "./markedBy.ts";

const names = ({ text }: { readonly text: string }) =>
  findIdentifiers(text).filter(({ type }) => type === "PERSON");

describe("nobody is known, and a name is found", () => {
  test.each([
    // In lists and below letters.
    "Attendees:\n- ⟦R. Haugen⟧, CM\n- ⟦Tasha Bright⟧\n- ⟦J. Okonkwo⟧, PO",
    "cc: ⟦M. Lindgren⟧\nThanks,\n⟦Denise Walker⟧",
    "Asistieron: ⟦Yolanda Barrios⟧, ⟦Chepe⟧ y Licda. ⟦Fuentes⟧.",
    "Emergency contact: ⟦Rosalind Achebe⟧, aunt",
    "Nombre: ⟦Eduviges Canul⟧\nMamá: ⟦Brígida Canul⟧",
    // Initials, with and without a family name that lists know.
    "Case manager ⟦B. Torvik⟧ called twice, ⟦B. Torvik⟧ will call again.",
    "Spoke with ⟦T.J⟧. about the lock.",
    "Se habló con ⟦R.M. Quintanilla⟧.",
    // All in capitals, all in small letters.
    "CLIENT ⟦JANICE⟧ IS UPSET. STAFF ⟦MARTINEZ⟧ AND ⟦D. OKAFOR⟧ SPOKE TO HER.",
    "met with ⟦tasha⟧ and her mom ⟦denise walker⟧ today, bf ⟦deshawn⟧ was there too",
    "hablé con ⟦lupita⟧ y su hija ⟦yari⟧, quieren mudarse",
    // Family names of two words and more.
    "Guardian is ⟦Marian Standing Bear⟧ of the tribal office.",
    "La mamá es ⟦Dolores Montes de Oca y Ruiz⟧.",
    "Llamó ⟦Ma. Elena Fonseca⟧, la hermana.",
    "Landlord ⟦Piet van der Berg⟧ agreed.",
    "Met with ⟦Siobhan McAllister-Okoye⟧.",
    "Dueña: Sra. ⟦Rosa Vda. de Colón⟧.",
    'Respondent ⟦Travis "Bug" Mullins⟧ was served.',
    // What people are called by.
    'Goes by "⟦Peaches⟧" at the park.',
    "Everybody calls ⟦Stretch⟧ when a tent leaks; ⟦Marcus Bell⟧ told us.",
    "Her real first name ⟦Philippa⟧ is on the card.",
    // Families.
    "Home visit with the ⟦Petrakis⟧ family went well. Mom ⟦Eleni⟧ cooked.",
    // In times and beds.
    "23:15 ⟦Toño⟧ dijo que no cena. ⟦Marisela Ortega⟧ lo vio.",
    "Bed check\n1 ⟦Denise Walker⟧\n2 ⟦Big Mike⟧\n3 empty",
  ])("%s", (marked) => {
    expectFoundBy(names, marked, "PERSON");
  });
});

describe("nobody is named, and nothing is found", () => {
  test.each([
    "Madison, Avery and Mitchell counties share one pot.",
    "Dinner was donated by Macy's and Marisol's Bakery.",
    "Moved the burgundy Saturn and the black Ram to the lot.",
    "Her dog Zuzu has shots.",
    "Su perrita Canela no entra.",
    "Desert Storm veteran, Per Diem bed, paid by Cash App.",
    "Howard Brown has testing Monday.",
    "Mail goes to P.O. Box 118.",
    "Huracán María dañó la casa; FEMA pide papeles.",
    "Lock 12-B. Latch sticks, tell maintenance.",
    "Plan B. Hydroxyzine refill on Friday.",
    "SENT TO CLARK COUNTY AND MERCY PLACE.",
    "Went up to 5 West and 3 North.",
    "kien sabe, dice ke no, ola de calor",
  ])("%s", (text) => {
    expect(names({ text })).toEqual([]);
  });
});
