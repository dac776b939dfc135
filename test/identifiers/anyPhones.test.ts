import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPhones } from "#shared/identifiers/generic/anyPhones.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("a phone number of anybody is found", () => {
  test.each([
    "She is at ⟦(509) 555-0123⟧ now.",
    "She is at ⟦(509)555-0123⟧.",
    "She is at ⟦509-555-0123⟧, mornings",
    "She is at ⟦509.555.0123⟧.",
    "She is at ⟦509 555 0123⟧.",
    "She is at ⟦5095550123⟧.",
    "She is at ⟦509/555-0123⟧.",
    "She is at ⟦509-5550123⟧.",
    "She is at ⟦509 5550123⟧.",
    "She is at ⟦509)555-0123⟧.",
    "She is at ⟦(509)-555-0123⟧.",
    "She is at ⟦(509) 555 - 0123⟧.",
    "She is at ⟦[509] 555-0123⟧.",
    "She is at ⟦509 – 555 – 0123⟧.",
    "She is at ⟦509_555_0123⟧.",
    "She is at ⟦+1 (509) 555-0123⟧.",
    "She is at ⟦+15095550123⟧.",
    "She is at ⟦1-509-555-0123⟧.",
    "She is at ⟦1 (509) 555-0123⟧.",
    "She is at ⟦1.509.555.0123⟧.",
    "She is at ⟦15095550123⟧.",
    "She is at ⟦509-555-01 23⟧.",
    "She is at ⟦509 55 50 123⟧ or so",
    "She is at ⟦5 0 9 5 5 5 0 1 2 3⟧.",
    "She is at ⟦５０９-555-0123⟧.",
    "She is at ⟦509-555\u200b-0123⟧.",
    "She is at ⟦555-0123⟧.",
    "New ph:⟦509-555-0123⟧(cell)",
    "c:⟦509-555-0123⟧ h:⟦509-555-0188⟧",
    "cell⟦5095550123⟧",
    "tel-⟦509-555-0123⟧",
    "⟦509-555-0123⟧/her mom",
    "⟦509-555-0123/0124⟧",
    "⟦509-555-0123⟧/⟦509-555-0188⟧",
    "⟦509-555-0123⟧ ⟦555-0188⟧",
    "⟦509-555-0123⟧ or ⟦208 555 0188⟧",
    "⟦509-555-0123 x12⟧, ⟦509-555-0123 ext. 12⟧, ⟦509-555-0123, extension 12⟧",
    "⟦509-555-0123 ext 204⟧ M-F",
    "VM left 3/12/26 at ⟦509-555-0123⟧, bed 12",
    "Voucher 4471, call her at ⟦509-555-0123⟧",
    "called claim rep ⟦509-555-0123⟧",
    "case manager's line is ⟦509-555-0123⟧",
    "called ⟦555 0123⟧ twice",
    "cell ⟦5550123⟧",
    "text him: ⟦555.0123⟧",
    "her number is ⟦5550123⟧",
    "mom's # ⟦555 0123⟧",
    "mom's new number is ⟦555 01 23⟧",
    "⟦555 0123⟧ (cell), ask for me",
    "⟦5550123⟧ is her cell",
    "phone 2: ⟦555 0123⟧",
    "Phone\n⟦555 0123⟧",
    "PO called from ⟦(509) 555-0123⟧",
    "llamar al ⟦555 0123⟧ despues de las 5",
    "mi número es ⟦5550123⟧",
    "PO Ramsey ⟦5095550123⟧",
    "Medicaid transport, ⟦509-555-0123⟧, needs 48h",
    "mándale mensaje al ⟦509 555 01 23⟧",
    "Cel. ⟦509 555 0123⟧, tel. ⟦5550123⟧",
    "su celular es el ⟦5095550123⟧",
    "whatsapp ⟦+52 1 55 1234 5678⟧",
    "whatsapp ⟦+52 (656) 555-0123⟧",
    "mamá en México ⟦52 55 1234 5678⟧",
    "mamá en México ⟦55 1234 5678⟧",
    "hermano ⟦+503 7890 1234⟧",
    "hermano ⟦503 7890-1234⟧ whats",
    "marca al ⟦7890-1234⟧",
    "hija en Guatemala, ⟦+502 5555-0123⟧",
    "de México: ⟦011 52 656 555 0123⟧",
    "⟦five oh nine five five five oh one two three⟧",
    "⟦five zero nine, five five five, zero one two three⟧.",
    "⟦509 five five five 0123⟧? no: ⟦five oh nine 5 5 5 0 1 2 3⟧",
    "⟦nine oh one 5 5 5 0 1 6 8⟧ thanks",
    "⟦five-oh-nine, triple five, oh one twenty-three⟧",
    "⟦cinco cero nueve cinco cinco cinco cero uno dos tres⟧",
    "es el ⟦cinco cero nueve, cinco cinco cinco, cero uno veintitrés⟧",
    "⟦cinco cero nueve, cincuenta y cinco, cinco, cero uno, veintitrés⟧",
    "llame al ⟦cinco cinco cinco, cero uno dos tres⟧",
    "su cel es ⟦quinientos cincuenta y cinco, cero uno, veintitrés⟧",
    "marque ⟦doscientos seis quinientos cincuenta y cinco cero uno veintitrés⟧",
    "call ⟦five hundred fifty five oh one two three⟧",
    "reach him: ⟦area code 662, 555-0122⟧",
    "tried ⟦5550123⟧, no answer, rang ⟦5550124⟧",
    "Tried the number on the poster, ⟦555.0166⟧ (local)",
  ])("in %j", (marked) => {
    expectFoundBy(anyPhones, marked, "PHONE");
  });
});

describe("no phone number is", () => {
  test.each([
    "1-800-799-7233, 1 800 273 8255, 800.555.0123, (888) 555-0123, 8665550123, call 1-877-555-0123",
    "call 211, 988, 911 or 311",
    "voucher 5550123, voucher # 555-0123, voucher 0031-554-2291",
    "voucher 509-555-0123",
    "case 5095550123, Case # 5550123, claim 509-555-0123",
    "receipt 88-1932, PO 5540017, PO 60-0930, check #204417",
    "confirmation 20260114-88305, conf # 5095550123",
    "Medicaid 5095550123",
    "99201-0123, Spokane WA 99201",
    "call on 03-12-2026 or 3/12/26 at 10, 12.03.2026",
    "call her 12/12/2026 10am",
    "called 2026-03-12 0915",
    "$555-0123, $1,150.00, $ 5550123",
    "bus 27, bed 12, rooms 204 207 2026",
    "2100-2300, 7:10-8:45, 0900 - 1100",
    "ages 18-24, 300-2000 beds, 2025-2026",
    "SSN 900-12-3456, 900 12 3456, ssn 900123456",
    "K7Q4-555-0123, HV-555-0123, K5550123",
    "24-555-0123-7",
    "10.555.0123.4",
    "call log: 12, 14, 16, 18",
    "one of the two three times, four or five more",
    "uno o dos, tres o cuatro",
    'text "HOME" to 741741',
    "ext. 204",
    "PHQ-9 19 to 11",
    "called 2 times 3 days 4 weeks",
    "5550123",
    "phone appt 3/12 1030-1100, call between 1000-1130, Phone appt 03/12/2026 10 30",
    "llamó 3 veces 12/3 14/3; cita tel 12/03/2026 10 30",
    "texted 12:04 12:10 12:33, call within 30-45 days",
    "1400-1500 block of Main, cell 5GB 4471MB",
    "tracking 5095550123444",
    "Número de caso de la despensa 5550-123. El 5/4 hay limpieza",
  ])("found in %j", (text) => {
    expectFoundBy(anyPhones, text, "PHONE");
  });
});

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((each) => each.join(""));
const area = fc
  .integer({ min: 201, max: 989 })
  .filter((code) => ![800, 833, 844, 855, 866, 877, 888].includes(code))
  .map(String);
const layouts: readonly ((area: string, exchange: string, line: string) => string)[] = [
  (a, e, l) => `(${a}) ${e}-${l}`,
  (a, e, l) => `${a}-${e}-${l}`,
  (a, e, l) => `${a}.${e}.${l}`,
  (a, e, l) => `${a}${e}${l}`,
  (a, e, l) => `+1 ${a} ${e} ${l}`,
  (a, e, l) => `1-${a}-${e}-${l}`,
  (a, e, l) => `${a} ${e}-${l} ext. 12`,
];
const phone = fc
  .tuple(area, digits(2), digits(4), fc.constantFrom(...layouts))
  .map(([code, rest, line, layout]) => layout(code, `5${rest}`, line));

const places = (text: string) => anyPhones(readNote(text)).map(({ start, end }) => [start, end]);

describe("any phone number", () => {
  test("is found where it stands", () => {
    fc.assert(
      fc.property(phone, fc.constantFrom("cell ", "Ñandú says ", "😀 "), (number, before) => {
        expect(places(`${before}${number} today`)).toEqual([
          [before.length, before.length + number.length],
        ]);
      }),
    );
  });

  test("is not hidden by what nobody sees", () => {
    fc.assert(
      fc.property(
        phone,
        fc.nat(),
        fc.constantFrom("\u200b", "\u00ad", "\u2060", "\u200f"),
        (number, at, mark) => {
          const place = 1 + (at % (number.length - 1));
          const hidden = number.slice(0, place) + mark + number.slice(place);

          expect(places(`cell ${hidden} today`)).toEqual([[5, 5 + hidden.length]]);
        },
      ),
    );
  });
});
