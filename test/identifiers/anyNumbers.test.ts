import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyNumbers } from "#shared/identifiers/generic/anyNumbers.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("a number that leads to one person is found", () => {
  test.each([
    "Plate ⟦7KLM204⟧, gray Corolla",
    "plate ⟦KHB-491⟧.",
    "OK plate ⟦KHB 491⟧ seen",
    "license plate # ⟦BZX4471⟧",
    "lic plate ⟦ABC1234⟧ (WA)",
    "placas ⟦ABC-12-34⟧ de Sonora",
    "la placa vieja (⟦7KRT419⟧, California)",
    "plates are ⟦8ABC123⟧",
    "⟦ABC1234⟧ WA plates",
    "tan Buick (AZ plate ⟦4CR 118⟧)",
    "towed the van, tag ⟦VXR 2208⟧.",
    "white Ford van ⟦BGT4471⟧ again",
    "la van blanca es de florida ⟦QZX 41B⟧ y",
    "sleeps in a Honda Civic, WA ⟦BKL0921⟧",
    "A# ⟦A 098 555 213⟧, EAD",
    "A-number ⟦A 209-117-448⟧ en una hoja",
    "⟦A209117448⟧",
    "⟦A209-117-448⟧",
    "alien number ⟦209117448⟧",
    "USCIS # ⟦209-117-448⟧",
    "VA file ⟦C 28 114 902⟧.",
    "VA claim: ⟦C-31 552 908⟧",
    "DL no. ⟦D624-8801-5530⟧, DMV",
    "DL# ⟦WDL8F4K2201B⟧",
    "driver's license ⟦D6248801⟧",
    "driver license number is ⟦D624 8801 5530⟧",
    "WA ID ⟦WDLABC12345⟧",
    "State ID # ⟦884201177⟧",
    "licencia de conducir ⟦D6248801⟧",
    "INE ⟦1234567890123⟧",
    "CURP ⟦ROPD800101MDFXYZ09⟧",
    "trae ⟦ROPD800101MDFXYZ09⟧ en papel",
    "matrícula consular ⟦88201457⟧",
    "passport ⟦G12345678⟧, pasaporte núm. ⟦G12345678⟧",
    "Medicaid ID ⟦9910428356⟧",
    "MEDICAID #: ⟦TX00918273⟧",
    "Medi-Cal ⟦91234567A⟧",
    "ProviderOne ⟦100234567WA⟧",
    "Medicare ⟦1EG4-TE5-MK73⟧",
    "member ID ⟦XQH883201145⟧",
    "MRN ⟦00482213⟧",
    "docket ⟦24CR-11873⟧.",
    "Cause No. ⟦24-2-11873-1⟧",
    "case # ⟦24-118734⟧, case number ⟦1182231⟧",
    "Caso núm. ⟦24-CR-017735⟧; el warrant",
    "causa ⟦JP2-26-EV-04418⟧.",
    "inmate ⟦#0448127⟧",
    "Inmate # ⟦0448127⟧. Release 3/6",
    "booking ⟦2026004417⟧",
    "DOC ⟦884213⟧, MDOC # ⟦R4471⟧",
    "FBI no. ⟦448812KB7⟧",
    "Probation # ⟦P-0093318⟧",
    "warrant ⟦W-2204417⟧",
    "Protective order ⟦PO-2026-00417⟧ served",
    "police report ⟦26-004417⟧",
    "intake # ⟦5520-A-118⟧.",
    "APS abrió investigación, núm. ⟦APS-26-30418⟧.",
    "acct ⟦#0029481773⟧ is overdrawn",
    "Cuenta ⟦70-118264-3⟧. Debe $612.40",
    "account number: ⟦00294 81773⟧",
    "acct ending ⟦7745⟧",
    "cuenta terminada en ⟦7745⟧",
    "EBT card ⟦5077 0811 2233 4455⟧",
    "card ⟦4111 1111 1111 1111⟧ exp 05/27",
    "paid with ⟦4111-1111-1111-1111⟧",
    "paid with ⟦4111111111111111⟧",
    "tarjeta ⟦5555555555554444⟧",
    "VIN ⟦1HGCM82633A004352⟧",
    "⟦1HGCM82633A004352⟧ is the Accord",
    "HMIS # ⟦483920⟧",
    "PersonalID ⟦483920⟧ in the other county",
    "MRN ⟦0048\u200b2213⟧",
    "MRN ⟦60-41-22⟧, in chart",
    "plate ⟦kml 118⟧ in the lot, dl ⟦tl 448 190⟧ per him",
    "case # ⟦4471⟧ in Pierce Co.",
    "número de cliente de la luz ⟦118 822 441⟧",
    "tarjeta ****⟦1182⟧, acta de nacimiento ⟦01188⟧",
    "white Tahoe, California ⟦8KLM118⟧, tabs expired, placard ⟦AB11882⟧",
    "tribal enrollment ⟦11882⟧",
    "HMIS number in Pierce County: ⟦118823⟧",
    "Case number for his CPS matter is ⟦30118842⟧",
    "divorce filed, ⟦22-3-01844-32⟧, hearing in May, and ⟦24-cv-00551⟧",
    "Medicaid termina en ⟦882⟧, his DL starting with ⟦Y48⟧",
    "cuenta bancaria terminación ⟦4471⟧",
    "carta de asilo, recibo ⟦ZLA2290118822⟧",
    "naturalization certificate no. ⟦38118224⟧",
    "warrant out of municipal court, ⟦X4Z0118223⟧",
    "employee no. ⟦11822⟧, cédula ⟦1-0441-0882⟧",
    "placas ⟦ABX-118-C⟧ de Jalisco, placa ⟦P118-FKR⟧ guatemalteca",
    "expediente ⟦1182/2025⟧ del juzgado",
    "VA file no. ⟦31 884 207⟧.",
    "OH DL# ⟦TL 448 190⟧ suspended",
    "Case ⟦TRD 2503317 B⟧ in municipal court",
    "cause no. ⟦26-1-00583-9 SEA⟧. Release expected",
    "docket ⟦CR 2024-7719⟧, failure to appear",
    "his RV (LIC ⟦C81 029F⟧) is held",
    "Driver lic./state: ⟦B 410-622-871⟧ / MN",
    "Passport (Haiti) ⟦R10447829⟧ valid",
    "Pasaporte guatemalteco ⟦275514480⟧, vence pronto",
    "Medicaid de la niña, ⟦5201 884 17⟧, ya activo",
    "cuenta del Banco Azteca ⟦5512 0099 47⟧, remesa",
    "recurso de apelación ⟦AP-2026-5518⟧.",
    "boleta ⟦K 0447 812⟧, multa",
    "la placa ⟦LKR·2088⟧ de Texas",
    "PLATE: ⟦1A 4T552⟧ (ID)",
    "plate is temp paper, ⟦T-0918443⟧.",
    "order no. ⟦CS-88-204417⟧ is in arrears",
    "on the list (⟦SO 2026-003318⟧), signed",
    "EDIPI ⟦1055540921⟧, Navy",
    "guard card: ⟦BSIS 6120447⟧. Shift ends 7",
    "claim number, ⟦000-55-4418 DI⟧, and they asked",
    "badge ⟦2217⟧, came by",
    "MassHealth ⟦100234567891⟧, TennCare # ⟦88412270⟧",
    "trespass no. ⟦88-41227⟧, served",
    "citation ⟦4A0118223⟧ for sleeping",
    "employee # ⟦004417⟧, student no. ⟦9914420⟧",
    "employee ID ⟦E-20914⟧, badge # ⟦20914⟧",
    "número de recluso: ⟦01884420⟧, RFC ⟦ROPD800101AB1⟧",
    "DUI ⟦04471234-5⟧, DPI ⟦2240 55671 0101⟧",
    "PG&E acct no. ⟦118 305 5527⟧",
  ])("in %j", (marked) => {
    expectFoundBy(anyNumbers, marked, "ID");
  });
});

describe("no such number is", () => {
  test.each([
    "voucher 44712233, Voucher # 0031-554-2291, voucher no. A-118223",
    "voucher ID 88213, bed 12, room 204, unit 4C, Apt 12B, locker 1187",
    "bus 27, route 510, key fob 0386, parking spot 19",
    "receipt 88-1932, PO 5540017, PO # 60-0930, check #204417, CK #204417",
    "Confirmation 20260114-88305, conf. # AB12345, baggage claim # 2211-4, ticket 118823",
    "grant WA0123L0T002403, contract 2026-1187, project 118823, program 4471",
    "I-9, W-2, 1040, HUD-52641, DL 933, SSA-3288, I-765, DD214, Form 40-0895",
    "Spokane 99201, 99201-0123",
    "RCW 59.18.370, 24 CFR 578.37, section 8, HUD element 3.917A",
    "Client ID HV-7K3M-Q2XR-9, Cl's HMIS ID is HV-4QZ8-D1NW-M, K7Q4-M2XR-9",
    "cliente ID 48392, client ID # 483920 in the other county",
    "HCV # 118822441, ORCA card number 11882244, org ID 11822, asset tag 118822, laptop SN 1188224",
    "gas card 4411882244, Safeway card # 11882244, tarjeta de regalo núm. 118822441",
    "Number of beds 11822, HMIS enrollment: ES 3, TH 2, enrollment in 2026",
    "tabs: 2 tabs of 500mg, take 2 tabs, 10/325",
    "unit 22014, box 118822, passcode 118822, meeting ID 884 1182 2441, NDC 0093-1048-01",
    "UPS tracking 1Z999AA10123456784, Amazon order 113-1182244-4411822",
    "called at 0930 and 1145, log 2130 2215, 0800-1630 M-F, 2026-27 school year",
    "case closed 3/12/2026, case opened in 2019, in case 20000 people come, case 3",
    "Case # not assigned yet. Case management 2x",
    "$1,150 DUE, $4400, 30 %, account 2 months behind",
    "license expired 2024-05-01, license exp 05/2027, ID expires 05/27, passport in 2028",
    "booking at 2230hrs, DOC release 3/6 at 9:00, warrant from 2019",
    "Medicaid 138% FPL, Medicaid since 2021, EBT on the 10th, EBT $291",
    "ext. 204, 509-555-0123 x12",
    "1-800-273-8255, member line 800-555-0123",
    "car seat, car note $310, drives 45 min, van seats 12",
    "Ford F-150, CR-V 2004, a 2012 Corolla, VI-SPDAT 11",
    "La placa de tórax salió limpia, plates 300/day",
    "trip # 20260388, work order 7570141, tag 0231",
    "FY2026-27 plan, SB-1234, RFP-2026-0118, form DSHS-14001, F33.21, Z59.811",
    "1000AM-1130AM group, 20260114T0930, model WF45T6000AW washer",
    "trip no. 20260388, ordinance no. 21-044, meeting ID 884 1227 4410, tax ID 91-1234567",
    "a 209 117 448, item 12345678901",
    "14:30, 6/3/26, 2026-01-22, 22Jan2026",
    "PHQ-9 19, A1C 7.2, 118/72, 10mg, 3x",
    "gift card 4471, tarjeta de regalo 44712",
    "4111 1111 1111 1112",
    "gate code 4471#, tracking # 9400 1118 9922 3344 5566 77",
    "WO# 88214471, llame a mantenimiento (orden 70-118), factura 4471",
    "ORCA LIFT card # 0044 7128, library card 2117 0044, card reader down",
    "CoC WA-502, NOFO FR-6700-N-25, RFTA 52517, 1099, W9",
    "Amtrak res# 4A71B2, Greyhound confirmation 44712893",
    "Waitlist position 447 of 1204, waitlist number 44712",
    "inspection ID 44712, batch 4471, serial no. XK4471288",
    "licencia vencida 03/2026, caso cerrado 12/03/2026, seguro de auto 1204",
    "BP 118/72 P 88, glucose 104, 447 mg, AMI 30% 24500, FMR 1204-1475",
  ])("found in %j", (text) => {
    expectFoundBy(anyNumbers, text, "ID");
  });
});

const symbols = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((each) => each.join(""));
const digits = (length: number) => symbols("3456789", length);
const capitals = (length: number) => symbols("BCDFGHJKLMNPRSTVWXYZ", length);

const said = fc.oneof(
  fc.tuple(
    fc.constant("Plate "),
    fc.tuple(capitals(3), digits(4)).map((parts) => parts.join("")),
  ),
  fc.tuple(
    fc.constant("placas "),
    fc.tuple(capitals(3), digits(3)).map((parts) => parts.join("-")),
  ),
  fc.tuple(fc.constant("Medicaid # "), digits(9)),
  fc.tuple(fc.constant("inmate "), digits(7)),
  fc.tuple(
    fc.constant("A-number "),
    fc.tuple(digits(3), digits(3), digits(3)).map((parts) => `A${parts.join("-")}`),
  ),
  fc.tuple(
    fc.constant("Cause No. "),
    fc.tuple(digits(2), digits(6)).map((parts) => parts.join("-")),
  ),
);

describe("any number said to be somebody's", () => {
  test("is found where it stands", () => {
    fc.assert(
      fc.property(said, fc.constantFrom("", "Ñandú 😀. "), ([noun, number], before) => {
        const from = before.length + noun.length;
        const spans = anyNumbers(readNote(`${before}${noun}${number}, today`));

        expect(spans.map(({ start, end }) => [start, end])).toEqual([[from, from + number.length]]);
      }),
    );
  });
});
