import { isNoStreet, leadsToAddress, mayBeCount, noHouseBefore } from "./addressContext.ts";
import {
  anyCase,
  capital,
  clearSuffix,
  direction,
  house,
  namedByNumber,
  numbered,
  smallName,
  streetName,
  suffix,
  unit,
  weakSuffix,
} from "./addressParts.ts";
import { type AddressPattern, type FoundAddress, pattern } from "./addressPattern.ts";

const street = `(?:${direction} ){0,2}`;
const hasNoStreet = (name = "") => isNoStreet.test(name.toLowerCase());
const isBehindHouse = (found: FoundAddress) => {
  const { before, words, parts } = found;
  if (hasNoStreet(parts.name) || ofOffice.test(before) || isTimeOfLog(found)) return false;
  if (!noHouseBefore.test(before)) return true;

  return (
    mayBeCount.test(before) &&
    (isLongAddress.test(words) || leadsToAddress({ ...found, number: parts.number ?? "" }))
  );
};
/** "The clinic is at 600 Broadway", "Oficina en 1225 Mission St" */
const ofOffice =
  /(?:^|[\s(])(?:clinic|office|oficina|clinica|pantry|courthouse|court|library|biblioteca|dmv|dshs|ssa|dss|wic|event|training|meeting|class|fair)(?: (?:is|are|was|moved|located|held|esta|queda|sera))?(?: now)? (?:at|to|en) $/;
/** "0850 Barton Plaza, city crew there": no house has such a number; "4 Ozark Trail tents": goods. */
const isTimeOfLog = ({ words, after }: FoundAddress) =>
  /^0\d{3} /.test(words) || (/^\d{1,2} [^,\d]*$/.test(words) && goods.test(after));
const goods =
  /^ (?:tents?|bags?|coats?|jackets?|shirts?|boots|shoes|cards?|packs?|backpacks?|coolers?|chairs|mugs|boxes)\b/;
/** "On Wilson Blvd. Waited 2 hrs" */
const ofTime =
  /^ ?(?:hrs?|hours?|min(?:ute)?s?|days?|times|x|people|am|pm|weeks?|horas?|minutos)\b/;
/** A house number of three digits with a street's ending or a unit is no count of anything. */
const isLongAddress = new RegExp(`^\\d{3,6}[A-Z]? .{0,40}(?: ${suffix}| ?#\\d|${unit})`);
/** A number, a unit or a state behind a name makes it an address. */
const isClosed = (tail: string) =>
  /#|\d|, [^,]+,? [A-Z]{2}\.?$/.test(tail) || partOfHouse.test(tail);
const partOfHouse =
  /\b(?:rear|bsmt|basement|upstairs|downstairs|piso|floor|atras|altos|bajos|sotano)\b/i;

/** "318 1/2 Spruce", "9812 17th SW": no count and no year is written so. */
const isUnlikeCount = /1[/\u2044]2 |^\d{3,6} \d{1,3}[a-z]{2} (?:[NS][EW]|[NSEW])(?![a-z])/i;

const spelledOnes = anyCase("one two three four five six seven eight nine");
const spelledTens = anyCase(
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
);

/** Addresses with a house number, or by a word that they begin with. */
export const addressPatterns: readonly AddressPattern[] = [
  // 1206 Pomeroy St., 75 NE 62 Street
  {
    at: "number",
    pattern: pattern(`${house} ${street}(?<name>(?:${streetName}|${numbered})) ${suffix}\\.?`),
    isAddress: isBehindHouse,
  },
  // 418 larkspur ln
  {
    at: "number",
    pattern: pattern(`${house} ${street}(?<name>${smallName}) ${clearSuffix}\\.?`),
    isAddress: isBehindHouse,
  },
  // 1440 Quail Meadows, 90 Harbor View
  {
    at: "number",
    pattern: pattern(`(?<number>\\d{3,6}) ${street}(?<name>${streetName}) ${weakSuffix}`),
    isAddress: (found) =>
      isBehindHouse(found) &&
      (isClosed(found.tail) || leadsToAddress({ ...found, number: found.parts.number ?? "" })),
  },
  // 12045 Hwy 99, N8421 County Road K, 2318 Calle Guadalupe, 1800 blk of Delmar, 123 de la calle Elm
  {
    at: "number",
    pattern: pattern(
      `${house} ${street}(?:${namedByNumber}|(?:Calle|calle|CALLE|Avenida|Av\\.|Camino|Via|Paseo|Rue|rue|CAMINO|PASEO|AVENIDA) (?:(?:de|del|DE|DEL) (?:(?:la|los|las|LA|LOS|LAS) )?)?${streetName}|(?:[Ee]ste|[Oo]este|[Nn]orte|[Ss]ur)(?: de la)? [Cc]alle \\d{1,3}|(?:blk|block|Block|Blk|BLOCK|BLK) (?:of )?${street}(?:${streetName}|${numbered})(?: ${suffix})?|de la (?:calle|avenida|Calle|Avenida) (?:${capital}|\\d{1,3}))`,
    ),
    isAddress: ({ before }) => !noHouseBefore.test(before),
  },
  // 2714 E Nora #6, 905 SE Tolman
  {
    at: "number",
    pattern: pattern(`(?<number>${house}) ${direction} (?<name>${streetName}|${numbered})`),
    isAddress: (found) => (found.parts.number ?? "").length > 1 && isBehindHouse(found),
  },
  // lives at 415 Maple, 9433 Bissonnet #212, 1350 Stockton, SF 94133, to her place, 312 48th
  {
    at: "number",
    pattern: pattern(`(?<number>${house}) (?<name>${streetName}|\\d{1,3}(?:st|nd|rd|th)(?![a-z]))`),
    isAddress: (found) => {
      const { tail, parts } = found;
      const number = parts.number ?? "";

      return (
        number.length > 1 &&
        isBehindHouse(found) &&
        (isClosed(tail) ||
          isUnlikeCount.test(`${number} ${parts.name}${tail}`) ||
          leadsToAddress({ ...found, number }))
      );
    },
  },
  // 2010 e tropicana, cuarto 233; 3190 lenora unit 1907
  {
    at: "number",
    pattern: pattern(
      `(?<number>\\d{2,6}) (?:[nsew]\\.? |[ns][ew] )?(?<name>${smallName})(?=,? (?:#|apt|unit|lot|space|ste|suite|trlr|apto|depto|cuarto|espacio)\\.? ?#?[a-z]?-?\\d)`,
    ),
    isAddress: isBehindHouse,
  },
  // casa de la suegra, 815 san bernardo
  {
    at: "number",
    pattern: pattern(`(?<number>\\d{2,5}) (?:san|santa|saint) [a-z]{3,12}(?: ${suffix})?`),
    isAddress: (found) => leadsToAddress({ ...found, number: found.parts.number ?? "" }),
  },
  // four-twelve Magnolia, nineteen oh six Garfield
  {
    at: "lead",
    pattern: pattern(
      `(?<number>(?:${spelledOnes}|${spelledTens})(?:[ -](?:oh|hundred|${spelledOnes}|${spelledTens})){0,3}) ${street}(?<name>${streetName})(?<suffix> ${suffix}\\.?)?`,
    ),
    isAddress: (found) => {
      const { number = "", name = "", suffix: ending } = found.parts;
      const isStreet = ending !== undefined || endsInSuffix.test(name);
      const isSaid = leadsToAddress({ ...found, number: "1001" });

      return (
        isBehindHouse(found) && (/[ -]/.test(number) ? isSaid || isStreet : isSaid && isStreet)
      );
    },
  },
  // PO Box 118, RR 2 Box 61, HC-01 Buzón 4418, Post Office Drawer 90
  {
    at: "lead",
    pattern: pattern(
      `(?:[Pp]\\.? ?[Oo]\\.? ?(?:[Bb]o?x|BOX|[Dd]rawer|DRAWER)|[Pp]ost [Oo]ffice (?:[Bb]ox|[Dd]rawer)|POST OFFICE BOX|[Pp]\\.?[Oo]\\.?[Bb]\\.?(?= ?#?\\d)|(?:Apartado|apartado|APARTADO|Apdo\\.?|apdo\\.?)(?: [Pp]ostal)?|(?:RR|R\\.R\\.|rr|Rural Route|rural route|H[Cc]|hc|Rt\\.?|rt\\.?|Rte\\.?|Route|Star R(?:ou)?te?|PSC|CMR) ?[#-]?\\d{1,4},? (?:[Bb]ox|BOX|Bzn|Buzon|buzon|BUZON)) ?(?:#|[Nn]o\\.?)? ?[A-Za-z]?-?\\d{1,6}(?:-?[A-Za-z])?(?![A-Za-z\\d])`,
    ),
    isAddress: () => true,
  },
  // Calle Loíza 1873, Av. Juárez #45, CALLE CEIBA C-12, Camino Real Sur 400
  {
    at: "lead",
    pattern: pattern(
      `(?:${anyCase("calle c/ avenida avda ave av blvd boulevard bulevar camino carretera callejon privada calzada calz paseo cerrada pasaje circuito prolongacion andador urb via")})\\.? (?<name>(?:(?:de (?:los|las|la) |del |de )?${streetName}|\\d{1,3}(?: de ${capital}| (?:[NS][EO]|[NSEO]))?))(?:(?:,? ?(?:#|[Nn]o\\.|[Nn]um\\.|[Nn]umero) ?|,? )(?:[Ss]/[Nn]|\\d{1,5}(?:-?[A-Z](?![A-Za-z])|-\\d{1,3})?|[A-Z]-?\\d{1,3})(?![A-Za-z\\d/:]|\\.\\d| ?a \\d)|(?=,? km|,? (?:casa|apto|apt|depto|int|lote|edif)\\.? ?#?\\d))`,
    ),
    isAddress: ({ after, parts: { name = "" } }) =>
      !ofTime.test(after) && (/^\d+ de /.test(name) || !hasNoStreet(name)),
  },
];

const endsInSuffix = new RegExp(` ${suffix}\\.?$`);
