import {
  isNoStreet,
  leadsToAddress,
  noHouseBefore,
  speaksOfHome,
  speaksOfPublic,
  weekdayOrMonth,
} from "./addressContext.ts";
import {
  capital,
  clearSuffix,
  direction,
  house,
  namedByNumber,
  numbered,
  place,
  rest,
  smallName,
  smallPlace,
  streetName,
  suffix,
  unit,
} from "./addressParts.ts";

/** A way to write an address, on folded text with its capitals. */
export interface AddressPattern {
  readonly pattern: RegExp;
  readonly isAddress: (found: FoundAddress) => boolean;
}

export interface FoundAddress {
  readonly words: string;
  /** What stands before and behind, folded. */
  readonly before: string;
  readonly after: string;
  readonly parts: Readonly<Record<string, string | undefined>>;
}

const pattern = (source: string) =>
  new RegExp(`(?<![A-Za-z\\d]|[\\d$#.:/,-](?=\\d))${source}`, "g");

const endsInSuffix = new RegExp(` ${suffix}\\.?$`);

const street = `(?:${direction} ){0,2}`;

export const addressPatterns: readonly AddressPattern[] = [
  // 1206 Pomeroy St., Unit 2, Akron, OH 44305; 75 NE 62 Street
  {
    pattern: pattern(
      `(?:(?:(?:Apt|Unit|Apto|Lot|Space|Room|Rm)\\.? ?#?|#)[A-Z\\d-]{1,4}, ?)?${house} ${street}(?<name>(?:${streetName}|${numbered})) ${suffix}\\.?${rest}`,
    ),
    isAddress: ({ before, parts: { name = "" } }) =>
      !noHouseBefore.test(before) && !isNoStreet.test(name.toLowerCase()),
  },
  // 418 larkspur ln
  {
    pattern: pattern(
      `${house} ${street}(?<name>${smallName}) ${clearSuffix}\\.?${rest}${smallPlace}`,
    ),
    isAddress: ({ before, parts: { name = "" } }) =>
      !noHouseBefore.test(before) && !isNoStreet.test(name),
  },
  // 12045 Hwy 99, N8421 County Road K, 2318 Calle Guadalupe, 1800 blk of Delmar, 123 de la calle Elm
  {
    pattern: pattern(
      `${house} ${street}(?:${namedByNumber}|(?:Calle|calle|CALLE|Avenida|Av\\.|Camino|Via|Paseo|Rue|rue|CAMINO|PASEO|AVENIDA) (?:(?:de|del|DE|DEL) (?:(?:la|los|las|LA|LOS|LAS) )?)?${streetName}|(?:[Ee]ste|[Oo]este|[Nn]orte|[Ss]ur)(?: de la)? [Cc]alle \\d{1,3}|(?:blk|block|Block|Blk|BLOCK|BLK) (?:of )?${street}(?:${streetName}|${numbered})(?: ${suffix})?|de la (?:calle|avenida|Calle|Avenida) (?:${capital}|\\d{1,3}))${rest}`,
    ),
    isAddress: ({ before }) => !noHouseBefore.test(before),
  },
  // 2714 E Nora #6, 905 SE Tolman
  {
    pattern: pattern(
      `(?<number>${house}) ${direction} (?<name>${streetName}|${numbered})(?<more>${rest})`,
    ),
    isAddress: ({ before, parts: { name = "", number = "" } }) =>
      number.length > 1 && !noHouseBefore.test(before) && !isNoStreet.test(name.toLowerCase()),
  },
  // lives at 415 Maple, 9433 Bissonnet #212, 1350 Stockton, SF 94133, to her place, 312 48th
  {
    pattern: pattern(
      `(?<number>${house}) (?<name>${streetName}|\\d{1,3}(?:st|nd|rd|th))(?<more>(?:${unit}){0,3}${place}?)`,
    ),
    isAddress: ({ before, after, parts: { name = "", number = "", more = "" } }) =>
      number.length > 1 &&
      !noHouseBefore.test(before) &&
      !isNoStreet.test(name.toLowerCase()) &&
      (/#|\d/.test(more) || leadsToAddress({ before, number, after })),
  },
  // casa de la suegra, 815 san bernardo
  {
    pattern: pattern(`(?<number>\\d{2,5}) (?:san|santa|saint) [a-z]{3,12}(?: ${suffix})?${rest}`),
    isAddress: ({ before, after, parts: { number = "" } }) =>
      leadsToAddress({ before, number, after }),
  },
  // PO Box 118, Itta Bena, MS 38941; RR 2 Box 61
  {
    pattern: pattern(
      `(?:[Pp]\\.? ?[Oo]\\.? ?(?:[Bb]ox|BOX)|[Pp]ost [Oo]ffice [Bb]ox|(?:Apartado|apartado|APARTADO)(?: [Pp]ostal)?|(?:RR|R\\.R\\.|rr|Rural Route|rural route|HC|Rt\\.?|Rte\\.?|Star Route) ?#?\\d{1,4},? (?:[Bb]ox|BOX|Buzon|buzon|BUZON)) ?(?:#|[Nn]o\\.?)? ?[A-Za-z]?-?\\d{1,6}[A-Za-z]?(?![A-Za-z\\d])${rest}`,
    ),
    isAddress: () => true,
  },
  // Calle Loíza 1873, Apt. 2-A; Av. Juárez #45 Int. 3, Col. Centro; CALLE CEIBA C-12, URB VILLA CARMEN
  {
    pattern: pattern(
      `(?:(?:[Uu]rb|URB|Bo|BO|Res|RES|Bda|Ext)\\.? ${capital}(?: ${capital}){0,2},? )?(?:[Cc]alle|CALLE|[Cc]/|[Aa]venida|AVENIDA|[Aa]v(?:d?a)?\\.?|AVE?\\.?|Ave\\.?|[Bb]lvd\\.?|[Bb]oulevard|[Cc]amino|[Cc]arr(?:etera|\\.)|[Cc]allejon|[Pp]rivada|[Cc]alzada|[Pp]aseo|[Cc]errada|[Pp]asaje|[Uu]rb\\.?|URB\\.?) (?<name>(?:${streetName}|\\d{1,3}(?: de ${capital}| (?:[NS][EO]|[NSEO]))?))(?:(?:,? ?(?:#|[Nn]o\\.|[Nn]um\\.|[Nn]umero) ?|,? )(?:[Ss]/[Nn]|\\d{1,5}(?:-?[A-Z](?![A-Za-z])|-\\d{1,3})?|[A-Z]-?\\d{1,3})(?![A-Za-z\\d/:]|\\.\\d| ?a \\d)|(?=,? km))${rest}`,
    ),
    isAddress: ({ parts: { name = "" } }) => !isNoStreet.test(name.toLowerCase()),
  },
  // Cumberland Ave., #3R; la Bissonnet, apartamento 212
  {
    pattern: pattern(
      `(?<name>(?:${direction} )?(?:${streetName}|${numbered}))(?<suffix> ${suffix}\\.?)?,? ?(?:${unit}){1,3}${place}?`,
    ),
    isAddress: ({ before, after, parts: { name = "", suffix: ending } }) =>
      !isNoStreet.test(name.toLowerCase()) &&
      (((ending !== undefined || endsInSuffix.test(name)) && speaksOfHome(before, name, after)) ||
        /\b(?:viv\w+|lived?s?|living|stay\w*) (?:en|at|in|on) (?:la )?$/.test(before)),
  },
  // sleeping at 3rd and Pine, camp at Hwy 99 & Pacific, por la Figueroa y la 23
  {
    pattern: pattern(
      `(?<corner>(?:[Tt]he )?[Cc]orner of (?:the )?|(?:[Ll]a )?[Ee]squina (?:de )?(?:la )?)?(?<one>${direction} )?(?<first>${namedByNumber}|${numbered}(?: ${suffix}\\.?)?|${streetName}(?: ${suffix}\\.?)?)(?: ?[&@/] ?| (?:and|AND|y|Y|e|E|con|x) )(?:la |LA |La )?(?:[Cc]alle )?(?<second>(?:${direction} )?(?:${namedByNumber}|${numbered}(?: ${suffix}\\.?)?|${capital}(?: ${capital}){0,1}(?: ${suffix}\\.?)?))`,
    ),
    isAddress: ({ words, before, after, parts: { first = "", second = "", corner } }) =>
      /[a-z]{2}/i.test(first + second) &&
      !speaksOfPublic.test(`${before}\0${after}`) &&
      !weekdayOrMonth.test(words.toLowerCase()) &&
      !isNoStreet.test(`${first} | ${second}`.toLowerCase()) &&
      (corner !== undefined || speaksOfHome(before, words, after)),
  },
  // sleeps on Pine St
  {
    pattern: pattern(
      `(?:${direction} )?(?:${streetName}|${numbered}) ${suffix}\\.?(?:,? ?${place})?`,
    ),
    isAddress: ({ before, after, words }) =>
      /\b(?:lives?|lived|living|stay(?:s|ed|ing)?|sleep(?:s|ing)?|slept|camp(?:s|ed|ing)?|parked|vive|vivia|vivian|duerme|durmiendo|acampa(?:ndo)?|se queda|estacionad[oa]) (?:out |back |down |over |afuera |abajo )?(?:on|at|along|off|off of|near|behind|by|en|sobre|por|cerca de) (?:the |la )?$/.test(
        before,
      ) &&
      !speaksOfPublic.test(`${before}\0${after}`) &&
      !isNoStreet.test(words.toLowerCase()),
  },
];
