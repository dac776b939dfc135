import { isNoStreet, leadsToAddress, speaksOfHome, speaksOfPublic } from "./addressContext.ts";
import { namedByNumber, place, rest, smallPlace, streetName, suffix } from "./addressParts.ts";
import type { AddressPattern } from "./addressPatterns.ts";

const pattern = (source: string) =>
  new RegExp(`(?<![A-Za-z\\d]|[\\d$#.:/,-](?=\\d))${source}`, "g");

const ordinal = "(?:[NSEWnsew]\\.? )?\\d{1,3}(?:st|nd|rd|th)";
const small = "[a-z]{4,14}(?: (?:st|ave|blvd|rd))?";

/** Addresses as they are jotted down: in small letters, by what is near, without a street. */
export const looseAddressPatterns: readonly AddressPattern[] = [
  // n 3rd & alder
  {
    pattern: pattern(
      `(?:${ordinal} ?(?:&|and|y|/) ?(?<name>${small})|(?<other>${small}) ?(?:&|and|y|/) ?${ordinal})(?=[.,;)\\n]| w/| with| by| near| under| and |$)`,
    ),
    isAddress: ({ words, before, after, parts: { name, other } }) =>
      !speaksOfPublic.test(`${before}\0${after}`) &&
      !isNoStreet.test(name ?? other ?? "") &&
      speaksOfHome(before, words, after),
  },
  // la 52 con kedzie
  {
    pattern: pattern(
      `la \\d{1,3} (?:con|y|e) (?:la )?(?<name>[A-Za-z]{4,14}|\\d{1,3})(?=[.,;)\\n]|$| (?:y|con|donde|cerca|en|por) )`,
    ),
    isAddress: ({ before, after, parts: { name = "" } }) =>
      /\b(?:en|por) $/.test(before) &&
      !speaksOfPublic.test(`${before}\0${after}`) &&
      !isNoStreet.test(name.toLowerCase()),
  },
  // calle zaragoza 214, eagle pass
  {
    pattern: pattern(
      `(?:calle|avenida|av\\.|camino|privada|callejon) (?<name>[a-z]{3,15}(?: [a-z]{3,15}){0,2}),? (?:#|no\\. ?|num\\. ?|numero )?\\d{1,5}(?![\\d:/])(?! (?:anos|dias|meses|personas|de|hijos|veces))${rest}${smallPlace}`,
    ),
    isAddress: ({ parts: { name = "" } }) => !isNoStreet.test(name),
  },
  // vive en el 4500 de la Flagler
  {
    pattern: pattern(`(?<number>\\d{2,5}) de (?:la |el )?${streetName}${rest}`),
    isAddress: ({ before }) =>
      /\b(?:viv\w+|queda|domicilio|direccion)(?: en)?(?: el|:)? $/.test(before),
  },
  // 1200 Broadway, 1600 El Camino Real
  {
    pattern: pattern(
      `(?<number>\\d{2,5}) (?:[NSEW]\\.? )?(?:Broadway|BROADWAY|El Camino Real|EL CAMINO REAL|The Alameda|The Embarcadero)(?! [a-z]+(?:s|ed)\\b)${rest}`,
    ),
    isAddress: ({ before, after, parts: { number = "" } }) =>
      number.length > 2 || leadsToAddress({ before, number, after }),
  },
  // General Delivery, Spokane WA 99201
  { pattern: pattern(`[Gg]eneral [Dd]elivery${place}`), isAddress: () => true },
  // Mz. 4 Lt. 12, Col. Obrera
  {
    pattern: pattern(
      `(?:[Mm]za?|MZA?|[Mm]anzana)\\.? ?[A-Za-z\\d]{1,3},? (?:[Ll]te?|LTE?|[Ll]ote)\\.? ?\\d{1,4}${rest}`,
    ),
    isAddress: () => true,
  },
  // mile marker 34 on Hwy 20
  {
    pattern: pattern(
      `(?:[Mm]ile ?(?:marker|post)|MM|MP) \\d{1,3}(?:\\.\\d)? (?:on|of|off|along) (?:the )?${namedByNumber}`,
    ),
    isAddress: ({ words, before, after }) => speaksOfHome(before, words, after),
  },
  // 22nd Ave and Pine, where a street has its suffix
  {
    pattern: pattern(`${streetName} ${suffix}\\.? ?(?:&|and|y|at|@) ?${streetName} ${suffix}`),
    isAddress: ({ words, before, after }) =>
      !speaksOfPublic.test(`${before}\0${after}`) && speaksOfHome(before, words, after),
  },
];
