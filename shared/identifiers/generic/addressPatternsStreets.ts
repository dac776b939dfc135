import {
  isNoStreet,
  isSomebodysCorner,
  speaksOfHome,
  speaksOfPublic,
  weekdayOrMonth,
} from "./addressContext.ts";
import {
  capital,
  direction,
  namedByNumber,
  numbered,
  streetName,
  suffix,
  unit,
} from "./addressParts.ts";
import { type AddressPattern, pattern } from "./addressPattern.ts";

const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena|decima";
const unitNext = `,? \\d{1,3}-?[A-Z](?![A-Za-z\\d])|${unit}`;
const hasNoStreet = (name = "") => isNoStreet.test(name.toLowerCase());

/** Streets without a house number in front: corners, stretches, the street alone. */
export const streetPatterns: readonly AddressPattern[] = [
  // Cumberland Ave., #3R; la Bissonnet, apartamento 212
  {
    at: "name",
    pattern: pattern(
      `(?<name>(?:${direction} )?(?:${namedByNumber}|${streetName}|${numbered}))(?<suffix> ${suffix}\\.?)?(?=${unitNext})`,
    ),
    isAddress: ({ before, after, parts: { name = "", suffix: ending } }) =>
      !hasNoStreet(name) &&
      (((ending !== undefined || endsInSuffix.test(name)) && speaksOfHome(before, name, after)) ||
        /\b(?:viv\w+|lived?s?|living|stay\w*) (?:en|at|in|on) (?:la )?$|\b(?:physical|mailing|address|direccion|domicilio): ?$/.test(
          before,
        )),
  },
  // sleeping at 3rd and Pine, camp at Hwy 99 & Pacific, por la Figueroa y la 23
  {
    at: "name",
    pattern: pattern(
      `(?<corner>(?:[Tt]he )?(?:[NS]\\.?[EW]\\.? |[NSEW]\\.? )?[Cc]orner of (?:the )?|(?:[Ll]a )?[Ee]squina (?:de )?(?:la )?)?(?<one>${direction} )?(?<first>${namedByNumber}|${numbered}(?: ${suffix}\\.?)?|${streetName}(?: ${suffix}\\.?)?|(?:${ordinals})(?: (?:st|street|ave|avenue))?)(?: ?[&@/] ?| (?:and|AND|y|Y|e|E|con|x|X|nr\\.?|n\\. of|s\\. of|e\\. of|w\\. of|near|cerca de|(?:just )?(?:north|south|east|west|off) of|between) )(?:la |LA |La )?(?:[Cc]alle )?(?<second>(?:${direction} )?(?:${namedByNumber}|${numbered}(?: ${suffix}\\.?)?|${capital}(?: (?!(?:AND|WITH|BY|NEAR|DESDE|CON|EN|POR|DONDE|CERCA|PARA|HASTA|UNDER|BEHIND|IN|AT|ON|DE|SINCE|FOR|NEXT|SE|NO|W)(?![A-Za-z]))${capital})?(?: ${suffix}\\.?)?)(?:(?<=between .{0,40}) and (?:${numbered}|${capital})(?: ${suffix}\\.?)?)?)`,
    ),
    isAddress: ({ words, before, after, parts: { first = "", second = "", corner } }) =>
      /[a-z]{2}/i.test(first + second) &&
      !speaksOfPublic.test(`${before}\0${after}`) &&
      !weekdayOrMonth.test(words.toLowerCase()) &&
      !isNoStreet.test(`${first} | ${second}`.toLowerCase()) &&
      (corner !== undefined ||
        speaksOfHome(before, words, after) ||
        (isStreetOfItself.test(words) && isSomebodysCorner(before, words, after))),
  },
  // Fourth Avenue between Pike and Union, Valley Blvd. entre Soto y Eastern
  {
    at: "name",
    pattern: pattern(
      `(?:[Cc]alle )?(?:${direction} )?(?<name>${streetName}|${numbered})(?<suffix> ${suffix}\\.?)?,? (?:between|btwn?\\.?|bet\\.|entre|BETWEEN|ENTRE) (?:la )?(?<one>${numbered}|${capital})(?: ${suffix}\\.?)? (?:and|AND|&|y|Y|e) (?:la )?(?<two>${numbered}|${capital})(?: ${suffix}\\.?)?`,
    ),
    isAddress: ({
      before,
      after,
      words,
      parts: { name = "", suffix: ending, one = "", two = "" },
    }) =>
      !hasNoStreet(`${name} | ${one} | ${two}`) &&
      !weekdayOrMonth.test(words.toLowerCase()) &&
      !speaksOfPublic.test(`${before}\0${after}`) &&
      (ending !== undefined || endsInSuffix.test(name) || speaksOfHome(before, words, after)),
  },
  // the Larkspur Ct 2217 place, vive en East Alisal 500
  {
    at: "name",
    pattern: pattern(
      `(?<name>(?:${direction} )?(?:${streetName}|${numbered}))(?<suffix> ${suffix}\\.?)? (?:#|[Nn]o\\. ?)?(?<number>\\d{3,5})(?![\\d:/%]|-\\d|,\\d| [a-z]+s\\b)`,
    ),
    isAddress: ({ before, parts: { name = "", suffix: ending, number = "" } }) =>
      !hasNoStreet(name) &&
      !/^(?:19|20)\d\d$/.test(number) &&
      ((ending ?? (endsInSuffix.test(name) ? "" : undefined)) !== undefined ||
        /\b(?:viv\w+|renta\w*|queda)(?: en)?(?: la)? $/.test(before)),
  },
  // sleeps on Pine St
  {
    at: "name",
    pattern: pattern(
      `(?:${namedByNumber}|(?:[Cc]alle )?(?:${direction} )?(?:${streetName}|${numbered}) ${suffix}\\.?|[Cc]alle (?:${streetName}|\\d{1,3}))`,
    ),
    isAddress: ({ before, after, words }) =>
      /\b(?:lives?|lived|living|stay(?:s|ed|ing)?|sleep(?:s|ing)?|slept|camp(?:s|ed|ing)?|parked|vive|vivia|vivian|duerme|durmiendo|acampa(?:ndo)?|se queda|estacionad[oa]) (?:out |back |down |over |afuera |abajo )?(?:on|at|along|off|off of|down|near|behind|by|en|sobre|por|cerca de) (?:the |la )?$|\b(?:lives?|lived|living|stay(?:s|ed|ing)?|sleep(?:s|ing)?|slept|squatting|(?:the|an?|his|her|their|(?:mom|dad|sister|brother|aunt|friend)'?s|blue|yellow|white|green|red|brown|gray|vacant|abandoned|empty|burned) (?:house|home|place|apt|apartment|trailer|cabin|duplex)|tent|camp(?:s|ed|ing)?|parked|rented|renting|rents|bridge|overpass|vive|vivia|duerme|acampa|renta|rentaba|estacionad[oa]s?|parquead[oa]s?|carpa)\b(?:(?! at | en |clinic|shelter|mission|house)[^.;:\n]){0,25} (?:on|off|of|along|sobre|de) (?:the |la )?$|\b(?:end of|puente (?:de|en)) (?:the |la )?$/.test(
        before,
      ) &&
      !speaksOfPublic.test(`${before}\0${after}`) &&
      !isNoStreet.test(words.toLowerCase()),
  },
];

/** "12th", "Fig St", "Hwy 99", "la 17": no half of a pair of people. */
const isStreetOfItself = new RegExp(
  ` ${suffix}| la \\d|\\d (?:avenida|calle)|\\d(?:st|nd|rd|th|ta|ra|va|na|a)(?![a-z])|${namedByNumber}`,
  "i",
);

const endsInSuffix = new RegExp(` ${suffix}\\.?$`);
