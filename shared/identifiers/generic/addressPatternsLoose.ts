import { isNoStreet, leadsToAddress, speaksOfHome, speaksOfPublic } from "./addressContext.ts";
import {
  anyCase,
  capital,
  namedByNumber,
  place,
  quarterNamed,
  streetName,
  suffix,
  unit,
} from "./addressParts.ts";
import { type AddressPattern, pattern } from "./addressPattern.ts";

const ordinal = "(?:[NSEWnsew]\\.? )?\\d{1,3}(?:st|nd|rd|th)";
const small = "[a-z]{4,14}(?: (?:st|ave|blvd|rd))?";

/** Addresses as they are jotted down: in small letters, by what is near, without a street. */
export const looseAddressPatterns: readonly AddressPattern[] = [
  // n 3rd & alder
  {
    at: "name",
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
    at: "lead",
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
    at: "lead",
    pattern: pattern(
      `(?:calle|avenida|av\\.|camino|privada|callejon) (?<name>[a-z]{3,15}(?: [a-z]{3,15}){0,2}),? (?:#|no\\. ?|num\\. ?|numero )?\\d{1,5}(?![\\d:/])(?! (?:anos|dias|meses|personas|de|hijos|veces))`,
    ),
    isAddress: ({ parts: { name = "" } }) => !isNoStreet.test(name),
  },
  // vive en el 4500 de la Flagler, renta un cuarto en el 2215 de Fresno
  {
    at: "number",
    pattern: pattern(`(?<number>\\d{2,5}) de (?:la |el )?${streetName}`),
    isAddress: ({ before, parts: { number = "" } }) =>
      /\b(?:viv\w+|queda|domicilio|direccion)(?: en)?(?: el|:)? $/.test(before) ||
      (number.length > 2 && !/^(?:19|20)/.test(number) && /\b(?:en el|al|del) $/.test(before)),
  },
  // Box 44, Kotzebue; Buzón 1112, Bo. Toíta
  {
    at: "lead",
    pattern: pattern(`(?:[Bb]ox|[Bb]uzon|[Bb]zn)\\.? #?\\d{1,6}`),
    isAddress: ({ before, tail }) =>
      /^, (?:Bo|Urb|Sect|Com|Barrio|Parc)/.test(tail) ||
      (/, [A-Z]/.test(tail) &&
        /\b(?:mail\w*|checks?|cartas|correo|recibe|address|letters|c\/o)\b/.test(before)),
  },
  // lot 18, Sunny Acres; space 22 at Rolling Hills Mobile Estates; Lot 9, Carr Fork Mobile Home Park
  {
    at: "lead",
    pattern: pattern(
      `(?:${anyCase("lot space spc sp unit apt apartment bldg trailer trlr tr casa apto apartamento espacio traila lote")})\\.? ?#?[A-Z]?-?\\d{1,4}[A-Z]?(?:, (?:${anyCase("apt unit lot space apto")})\\.? ?#?\\d{1,4}[A-Z]?)?(?:,| at| in| of| en| de| del parque(?: de trailas)?)(?: the| los| las| la)? (?<name>${streetName}(?: ${capital}){0,2})`,
    ),
    isAddress: ({ before, parts: { name = "" } }) =>
      ofTrailers.test(name) ||
      /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ing)|address:?|premises:?|home:?|family is|vive|viven|vivia|vivian|domicilio:?|direccion:?)(?: in| at| en| on| is)?(?: the| la| el)? ?$/.test(
        before,
      ),
  },
  // Sandy Beach RV Park, space 31
  {
    at: "name",
    pattern: pattern(`(?<name>${streetName}(?: ${capital}){0,2})(?=${unit})`),
    isAddress: ({ parts: { name = "" } }) => ofTrailers.test(name),
  },
  // 1200 Broadway, 1600 El Camino Real
  {
    at: "number",
    pattern: pattern(
      `(?<number>\\d{2,5}) (?:[NSEW]\\.? )?(?:Broadway|BROADWAY|El Camino Real|EL CAMINO REAL|The Alameda|The Embarcadero)(?! [a-z]+(?:s|ed)\\b)`,
    ),
    isAddress: ({ before, after, parts: { number = "" } }) =>
      number.length > 2 || leadsToAddress({ before, number, after }),
  },
  // General Delivery, Spokane WA 99201
  { at: "lead", pattern: pattern(`[Gg]en(?:eral|\\.) [Dd]elivery${place}`), isAddress: () => true },
  // Mz. 4 Lt. 12, Col. Obrera
  {
    at: "lead",
    pattern: pattern(
      `(?:[Mm]za?|MZA?|[Mm]anzana)\\.? ?[A-Za-z\\d]{1,3},? (?:[Ll]te?|LTE?|[Ll]ote)\\.? ?\\d{1,4}`,
    ),
    isAddress: () => true,
  },
  // mile marker 34 on Hwy 20
  {
    at: "name",
    pattern: pattern(
      `(?:[Mm]ile(?: ?(?:marker|post))?|MM|MP|mm|mp) \\d{1,3}(?:\\.\\d)? (?:on|of|off|along) (?:the )?${namedByNumber}`,
    ),
    isAddress: ({ words, before, after }) => speaksOfHome(before, words, after),
  },
  // Hwy 30 near milepost 341, FM 1472 a la altura de la milla 14, Exit 88 off I-84
  {
    at: "name",
    pattern: pattern(
      `(?:${namedByNumber},?(?: (?:near|by|at|past|around|cerca de|en|por|a la altura de|@)(?: (?:the|la|el))?)? (?:[Mm]ile ?(?:[Mm]arker|[Pp]ost)|MM|MP|mm|mp|[Mm]illa|[Kk]m|[Ee]xit|[Ss]alida) ?\\d{1,3}(?:\\.\\d)?|(?:[Ee]xit|EXIT|[Ss]alida) \\d{1,3}[A-Z]? (?:off|on|of|from|de)(?: (?:the|la|el))? ${namedByNumber})`,
    ),
    isAddress: ({ words, before, after }) =>
      speaksOfHome(before, words, after) ||
      (/(?:^|\n|: ?)$/.test(before) && !speaksOfPublic.test(`${before}\0${after}`)),
  },
  // Parcelas Navas #211-A, Arecibo PR; Res. Las Amapolas, Edif. 7; Urb. Villa Carolina, Bloque 112 #14
  {
    at: "lead",
    pattern: pattern(quarterNamed),
    isAddress: ({ tail }) => /^,? ?[A-Za-z.#]*.{0,12}\d/.test(tail),
  },
  // Carr. 2 Km 86.4 Int.
  {
    at: "lead",
    pattern: pattern(
      `(?:(?:Carr(?:etera)?|carr(?:etera)?|CARR(?:ETERA)?)\\.? (?:(?:PR-?)?\\d{1,3}|a ${capital}),? (?:[Kk]m|KM)\\.? ?\\d{1,3}(?:\\.\\d{1,2})?|(?:[Kk]m|KM)\\.? ?\\d{1,3}(?:\\.\\d{1,2})?,? (?:de la )?(?:[Cc]arr(?:etera)?|CARR)\\.? (?:PR-?)?\\d{1,3})`,
    ),
    isAddress: () => true,
  },
  // Cluster 4, House 16, Antelope Community, Mission SD; House #27, Blue Gap Rd.
  {
    at: "lead",
    pattern: pattern(
      `(?:${anyCase("cluster tract house hse trailer trlr tr space lot site unit apt bldg casa bloque parcela edif")})\\.? ?#?[A-Z]?-?\\d{1,4}[A-Z]?(?:, (?:${anyCase("house lot space unit apt bldg casa")})\\.? ?#?\\d{1,4}[A-Z]?)?, (?:${streetName} ${suffix}|(?:${streetName}, )?${streetName}(?=,? [A-Z]{2}(?![A-Za-z])))`,
    ),
    isAddress: ({ words }) => / [A-Z]{2}(?![A-Za-z])/.test(words) || endsInSuffix.test(words),
  },
  // 22nd Ave and Pine, where a street has its suffix
  {
    at: "name",
    pattern: pattern(`${streetName} ${suffix}\\.? ?(?:&|and|y|at|@) ?${streetName} ${suffix}`),
    isAddress: ({ words, before, after }) =>
      !speaksOfPublic.test(`${before}\0${after}`) && speaksOfHome(before, words, after),
  },
];

/** Parks of trailers, where nobody but those who live there has a space. */
const ofTrailers =
  /\b(?:mobile (?:home|estates|village|manor|park|court)|mhp|m\.h\.p|rv (?:park|resort)|trailer (?:park|court)|manufactured home)/i;

const endsInSuffix = new RegExp(` ${suffix}`);
