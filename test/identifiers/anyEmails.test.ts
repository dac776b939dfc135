import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyEmails } from "#shared/identifiers/generic/anyEmails.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("an e-mail address of anybody is found", () => {
  test.each([
    "write to ⟦r.duarte_88@example.org⟧.",
    "write to ⟦R.DUARTE@EXAMPLE.ORG⟧, soon",
    "<⟦p.venkataraman@lakeshorelegal.org⟧>",
    "mailto:⟦rosa+work@mail.example.co.uk⟧",
    "⟦rosa-d@school.k12.wa.us⟧; ⟦x1@a-b.example⟧",
    "⟦_rosa_@example.org⟧",
    "⟦o'neal@example.org⟧",
    "⟦josé.ñandú@example.org⟧",
    "⟦rosa@exa\u200bmple.org⟧",
    "⟦xiomyavila @ outlook.com⟧",
    "⟦rosa.d@ gmail.com⟧, ⟦rosa.d @gmail.com⟧",
    "⟦rosa.d@gmail . com⟧",
    "⟦rosa.d@gmail. com⟧ today",
    "⟦rosa.d@gmail⟧",
    "⟦will.guzman95(arroba)gmail.com⟧",
    "⟦rosa.d [at] gmail [dot] com⟧",
    "⟦rosa.d(at)example(dot)org⟧",
    "⟦rosa.d {at} gmail.com⟧",
    "⟦tybrooks718 at gmail dot com⟧ today",
    "⟦tybrooks718 at gmail.com⟧",
    "⟦tybrooks at gmail dot com⟧",
    "⟦dre dot pruitt at yahoo dot com⟧",
    "⟦dre underscore pruitt at example dot org⟧",
    "⟦dre guion bajo pruitt arroba yahoo punto com⟧",
    "⟦cruzsantos79 arroba yahoo punto com⟧ y llame",
    "⟦cruz arroba hotmail punto com punto mx⟧",
    "⟦cora punto delacruz50 arroba yahoo punto com⟧",
    "⟦cruzsantos79 arroba gmail⟧",
    "⟦rosa.d at gmail⟧ works best",
    "⟦rosa 88 at gmail dot com⟧",
    "⟦rosa eight eight at gmail dot com⟧",
    "⟦r o s a d at gmail dot com⟧",
    "email is ⟦rosa delgado at gmail dot com⟧",
    "su correo es ⟦rosa delgado 88 arroba gmail punto com⟧",
    "Email: ⟦rosadelgado AT gmail DOT com⟧",
    "EMAIL ⟦LUZMA.BLANCO@EXAMPLE.ORG⟧",
    "⟦ruben_escalante_usmc@hotmail.com⟧ porque",
    "her e-mail (⟦rosa.d@example.org⟧)",
    "⟦rosa.d@example.org⟧/⟦ty@example.org⟧",
    "⟦rosa.d@@gmail.com⟧",
    "⟦rosa.d@gmail,com⟧",
    "correo ⟦rosa.d arroba example.org⟧",
  ])("in %j", (marked) => {
    expectFoundBy(anyEmails, marked, "EMAIL");
  });
});

describe("no e-mail address is", () => {
  test.each([
    "meet @ 3pm, see you @ the shelter, @rosa on Instagram",
    "apply at indeed.com, look at walmart.com, sign in at healthcare.gov",
    "appt Dec 3 at 10am, bring ID; intake 4 at 9 pm; bus 12 at 1030am",
    "her account at gmail got locked, has an email at yahoo",
    "look at gmail, set up at yahoo dot com",
    "at dot, at, dot com at",
    "arrived at 10. Com",
    "at St. Jude's. Dot called",
    "2 beds @ $40, 3@5",
    "www.example.org, https://example.org/at",
    "puntos: 3, arroba, punto com",
    "met at mail room, at live music, at ATT store",
  ])("found in %j", (text) => {
    expectFoundBy(anyEmails, text, "EMAIL");
  });
});

const letters = "abcdefghijklmnopqrstuvwxyz";
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 9 })
  .map((each) => each.join(""));
const layouts: readonly ((first: string, last: string, host: string) => string)[] = [
  (first, last, host) => `${first}.${last}@${host}.org`,
  (first, last, host) => `${first}_${last}7@${host}.example.org`,
  (first, last) => `${first} dot ${last} at gmail dot com`,
  (first, last) => `${first}${last}7 arroba hotmail punto com`,
  (first, last, host) => `${first}.${last}(at)${host}(dot)org`,
];

describe("any e-mail address", () => {
  test("is found where it stands", () => {
    fc.assert(
      fc.property(word, word, word, fc.constantFrom(...layouts), (first, last, host, layout) => {
        const address = layout(`q${first}`, `q${last}`, `q${host}`);
        const spans = anyEmails(readNote(`ñ, 😀 ${address} today`));

        expect(spans.map(({ start, end }) => [start, end])).toContainEqual([6, 6 + address.length]);
      }),
    );
  });
});
