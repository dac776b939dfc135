import { describe, expect, test } from "vitest";
import { expectFound } from "./marked.ts";

const known = { client: { dob: "1988-06-30" }, household: [{ dob: "2011-05-04" }] };

describe("a birth date is found, certainly, in the layout", () => {
  test.each([
    "born ⟦1988-06-30⟧.",
    "born ⟦1988/6/30⟧.",
    "born ⟦1988.06.30⟧.",
    "born ⟦1988-30-06⟧.",
    "born ⟦19880630⟧.",
    "born ⟦06/30/1988⟧.",
    "born ⟦6/30/1988⟧.",
    "born ⟦6-30-1988⟧.",
    "born ⟦06.30.1988⟧.",
    "born ⟦6/30/88⟧.",
    "born ⟦06-30-88⟧.",
    "born ⟦6 / 30 / 88⟧.",
    "born ⟦06301988⟧.",
    "born ⟦30/06/1988⟧.",
    "born ⟦30.6.88⟧.",
    "born ⟦30061988⟧.",
    "born ⟦88-06-30⟧.",
    "born ⟦June 30, 1988⟧.",
    "born ⟦June 30 1988⟧.",
    "born ⟦june 30th, 1988⟧.",
    "born ⟦JUNE 30TH 1988⟧.",
    "born ⟦Jun 30, 1988⟧.",
    "born ⟦Jun. 30, '88⟧.",
    "born ⟦30 June 1988⟧.",
    "born on the ⟦30th of June, 1988⟧.",
    "born on ⟦June the 30th, 1988⟧.",
    "born ⟦30-Jun-1988⟧.",
    "born ⟦30JUN88⟧.",
    "born ⟦1988, June 30⟧.",
    "nació el ⟦30 de junio de 1988⟧.",
    "nació el ⟦30 de junio del año 1988⟧.",
    "nació el ⟦30 junio 1988⟧.",
    "nació el ⟦30-jun-88⟧.",
    "nació en ⟦junio 30 del 1988⟧.",
    "born ⟦６/３０/１９８８⟧.",
    "born ⟦June\n30, 1988⟧.",
    "seen 11/02/2026, DOB ⟦06/30/1988⟧, next 12/01/2026",
    "DOB ⟦06/30/1988⟧, ⟦05/04/2011⟧",
    "DOBs ⟦4 de mayo de 2011⟧; ⟦May 4th, 2011⟧; ⟦5/4/11⟧",
  ])("%j", (marked) => {
    const spans = expectFound(marked, known, "DOB");

    expect(new Set(spans.map(({ certainty }) => certainty))).toEqual(new Set(["certain"]));
  });
});

describe("a part of a birth date is found where a birth is spoken of", () => {
  test.each([
    "Birthday is ⟦June 30⟧.",
    "Birthday is ⟦June 30th⟧!",
    "⟦30 de junio⟧ es su cumpleaños",
    "her birthday on ⟦6/30⟧",
    "DOB ⟦30 June⟧",
    "was born in ⟦1988⟧",
    "was born in ⟦June 1988⟧",
    "nacida en ⟦junio de 1988⟧",
    "birth month ⟦6/1988⟧",
    "DOB ⟦063088⟧",
    "dob ⟦880630⟧",
    "dob ⟦300688⟧",
  ])("%j", (marked) => {
    const spans = expectFound(marked, known, "DOB");

    expect(spans.map(({ certainty }) => certainty)).toEqual(["likely"]);
  });

  test.each([
    "Appointment on June 30 at 6.",
    "Homeless since June 1988 or 1988.",
    "Bus 6/30, bed 88, room 30, voucher 1988.",
    "Visit on 11/05/04, court on 04-11-05.",
    "Visit on 06/30/1989, 06/29/1988, 07/30/1988 and 2011-05-05.",
    "Case 106301988, 063019881, 1988063 and 19880630123.",
    "Born long ago. The lease that he signed himself back then ended on June 30.",
    "June 30: 1988 calls",
  ])("but not in %j", (text) => {
    expectFound(text, known, "DOB");
  });
});

test("an appointment is no birth date of somebody whose year reads like a day", () => {
  const born = { client: { dob: "2010-11-12" } };

  expectFound("Visit 10/12/11", born, "DOB");
  expectFound("DOB ⟦11/12/10⟧ and ⟦12.11.10⟧", born, "DOB");
});

test("a date that does not exist, or none, finds nothing", () => {
  expectFound(
    "06/31/1988, 0",
    { client: { dob: "1988-06-31" }, household: [{ dob: null }, { dob: "" }] },
    "DOB",
  );
});
