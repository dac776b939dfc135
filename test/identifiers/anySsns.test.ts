import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySsns } from "#shared/identifiers/generic/anySsns.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("a Social Security number of anybody is found", () => {
  test.each([
    "he recites it as ⟦nine oh three, four four, seven seven one nine⟧.",
    "Puso su social en vez del EIN (⟦900-52-7716⟧)",
    "He gave ⟦900-12-3456⟧ today.",
    "He gave ⟦900.12.3456⟧ today.",
    "ssn: ⟦900 12 3456⟧",
    "her ss ⟦900 12 3344⟧. both signed",
    "her ⟦900 12 3344⟧, his unknown",
    "SS# ⟦900123456⟧",
    "S.S. # ⟦900123456⟧",
    "SSN⟦900123456⟧",
    "SSN ⟦900/12/3456⟧",
    "SSN ⟦900–12–3456⟧",
    "SSN ⟦900 - 12 - 3456⟧",
    "SSN ⟦９００-12-3456⟧",
    "SSN ⟦900-12\u200b-3456⟧",
    "SSN ⟦900 123 456⟧",
    "SSN ⟦900-123456⟧",
    "SSN ⟦90012-3456⟧",
    "social is ⟦900123456⟧",
    "ITIN ⟦912-70-1234⟧, itin ⟦912701234⟧",
    "seguro social ⟦900123456⟧",
    "el seguro, el número es ⟦900-12-3456⟧, para que lo apunte",
    "NSS: ⟦900 12 3456⟧",
    "hers ⟦900-12-3456⟧, SSNs of both: ⟦900-12-3457⟧",
    "SSNs: hers ⟦900-12-3456⟧, his ⟦900123457⟧",
    "social ⟦nine zero zero one two three four five six⟧",
    "su seguro social es ⟦nueve cero cero, doce, tres cuatro cinco seis⟧",
    "SSN ⟦xxx-xx-3456⟧",
    "⟦XXX-XX-3456⟧",
    "⟦***-**-3456⟧",
    "⟦•••-••-3456⟧",
    "SSN ⟦*****3456⟧",
    "SSN ⟦xxxxx3456⟧",
    "SSN ⟦XXX XX 3456⟧",
    "⟦###-##-3456⟧",
    "⟦xxx-12-3456⟧",
    "SSN ⟦900-12-xxxx⟧",
    "last four ⟦3456⟧",
    "last 4: ⟦3456⟧",
    "last 4 SSN ⟦3456⟧",
    "last four of social ⟦3456⟧",
    "last four of his SSN are ⟦3456⟧",
    "last 4 digits of her social: ⟦3456⟧",
    "L4 ⟦3456⟧",
    "last four he gave was ⟦3456⟧",
    "last four digits match: ⟦3456⟧",
    "on file (⟦***-**-3456⟧)",
    "SSN ending in ⟦3456⟧",
    "SSN ends ⟦3456⟧",
    "SSN (last 4): ⟦3456⟧",
    "SSN last four - ⟦3456⟧",
    "SS card, last four ⟦5517⟧",
    "⟦3456⟧ last 4 of SSN",
    "USMC 1971–75, last 4 ⟦6619⟧, needs rent",
    "últimos cuatro ⟦3456⟧",
    "últimos 4: ⟦3456⟧",
    "los últimos cuatro del seguro son ⟦3456⟧",
    "últimos cuatro dígitos del social ⟦3456⟧",
    "SSN terminación ⟦3456⟧",
    "Soc. sec. terminado en ⟦7719⟧ no coincide",
    "seguro social que termina en ⟦3456⟧",
    "SSN CARD SIGHTED, ENDS IN ⟦3456⟧.",
    "SSN per her: ends in ⟦3456⟧.",
    "social terminación ⟦31-70⟧.",
    "SSN starts ⟦977⟧, ends ⟦5508⟧",
    "⟦9xx-xx-3456⟧ on the form",
    "SSN quality 2, only ⟦_ _ _ - _ _ - 3456⟧ known",
    "“Last four?” “⟦Nine oh three three⟧.”",
    "SSN ⟦9OO-12-3456⟧, ⟦9OO-l2-3456⟧ as typed",
    "SSN ⟦90O 12 3456⟧, ssn is ⟦9O0123456⟧",
    "SSN …⟦3456⟧, partial SSN: ⟦3456⟧",
    "TIN ⟦912-70-1234⟧",
    "SSN ⟦nine hundred, forty-five, eleven eighty-seven⟧",
    "social ⟦novecientos cuarenta y cinco once ochenta y siete⟧",
  ])("in %j", (marked) => {
    expectFoundBy(anySsns, marked, "SSN");
  });
});

describe("no Social Security number is", () => {
  test.each([
    "900123456, 99201-0123, 990001234",
    "voucher 900-12-3456, claim # 900-12-3456, case 900-12-3456",
    "voucher ending in 3456, voucher last four 3456",
    "card ending in 3456, Visa ****3456, acct xxxx3456",
    "phone ending in 0123, cell last four 0123, last four of his phone: 0123",
    "SSN card requested 3/12/2026, SSA 3288 mailed",
    "Social Security office, 1234 W Main",
    "Social Security letter of 2026, social worker 1234",
    "social services 1204, social media 3456",
    "rooms 104 12 2026",
    "last 4 weeks, last four months of 2025, the last 4 1:1s",
    "bed 12, bus 3456, $3,456.00, 34:56",
    "509-555-0123, 555-0123",
    "12-03-2026, 2026-03-12",
    "SSI $967 and SSDI 1204",
    "K7Q4-M2XR-9",
    "1330 to Social Security, back 1510",
    "ending balance 4471, last four visits 1/2, 1/9",
    "box 3456, xx3456, Foxx 3456",
    "24-900-12-3456-1",
    "good to go, ooo-ii-oooo, lol-il-lolo",
    "the week ends 3456 miles on, starts 977",
    "rooms 31-70, ages 18-24, ending 31-70",
    "código postal 99201, terminación 3456",
  ])("found in %j", (text) => {
    expectFoundBy(anySsns, text, "SSN");
  });
});

const numberOf = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((digits) => digits.join(""));
const ssn = fc
  .tuple(numberOf(2), numberOf(2), numberOf(4), fc.constantFrom("-", ".", "–", " - ", " ", ""))
  .map(([area, group, serial, sign]) => [`9${area}`, group, serial].join(sign));

const places = (text: string) => anySsns(readNote(text)).map(({ start, end }) => [start, end]);

describe("any number said to be a Social Security number", () => {
  test("is found where it stands", () => {
    fc.assert(
      fc.property(ssn, fc.constantFrom("SSN ", "ñ social: ", "😀 SS# "), (number, before) => {
        expect(places(`${before}${number} today`)).toEqual([
          [before.length, before.length + number.length],
        ]);
      }),
    );
  });

  test("is not hidden by what nobody sees", () => {
    fc.assert(
      fc.property(
        ssn,
        fc.nat(),
        fc.constantFrom("\u200b", "\u00ad", "\u2060"),
        (number, at, mark) => {
          const place = 1 + (at % (number.length - 1));
          const hidden = number.slice(0, place) + mark + number.slice(place);

          expect(places(`SSN ${hidden} today`)).toEqual([[4, 4 + hidden.length]]);
        },
      ),
    );
  });
});
