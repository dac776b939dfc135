import { wordKinds } from "../lists/wordKinds.ts";
import { ageNumber as n, pattern, person, stops } from "./ageContext.ts";
import type { AgePattern } from "./agePatterns.ts";

const grown = "(?:1[3-9]|[2-9]\\d)";
const relative =
  "(?:me|mom|mother|mama|dad|father|papa|wife|husband|hubby|partner|spouse|son|daughter|dau|dtr|boys?|girls?|baby|toddler|teen|sons|daughters|hij[oa]s?|nin[oa]s?|nen[ea]s?|bebe|espos[oa]|pareja|ella|herman[oa]|brother|sister|sis|bro|grandson|granddaughter|niet[oa]|(?:oldest|youngest|eldest)|(?:la|el|the|my) (?:mayor|menor|grande|chic[oa]|oldest|youngest|older|younger|middle|de en medio)|mi [a-z]{3,10})";

/** Ages of which one shows the other, and those told by a birthday or a look. */
export const agesOfTwo: readonly AgePattern[] = [
  // boy 9 girl 6; me 56, wife 54; la mayor 12, el menor 4; son is 9 daughter is 6
  {
    pattern: pattern(
      `(?:${relative}|el)(?: is| tiene|:| de|,)? `,
      "\\d{1,2}",
      `(?=(?: ?[,;/&+]| and| y|) (?:a |an |the |la |el |my |mi |his |her |otr[oa] |su |and |y ){0,2}(?:${relative}|el menor|el)(?: is| tiene|:| de|,)? \\d{1,2}(?![\\d:/%-]))`,
    ),
    isAge: ({ written, after }) => !isElBefore.test(written) && !isElAfter.test(after),
  },
  {
    pattern: pattern(
      `(?:${relative}|el)(?: is| tiene|:| de|,)? `,
      `\\d{1,2}(?: anos| yrs?)?`,
      stops,
    ),
    isAge: ({ before, written }) => afterAnother.test(before) && !isElBefore.test(written),
  },
  // me 56, · just me, 56
  { pattern: pattern("(?:just me|it's me|only me|solo yo), ", grown, stops) },
  // 17 yrs 10 mos, 2 years 4 months
  {
    pattern: pattern(
      "",
      "\\d{1,2} ?(?:yrs?\\.?|years?|anos?|y),? (?:and |y |& |con )?\\d{1,2} ?(?:mos?\\b\\.?|months?\\b|meses\\b|m\\b)(?: old)?",
    ),
    isAge: ({ before, after }) =>
      !/\b(?:for|over|past|last|about|sober|clean|after|within|every|since|lleva\w*|hace|por|durante|desde|casi|sentence|term|served|did|got|of|in|(?<!(?:nin[oa]|hij[oa]|nen[ea]|bebe|baby|boy|girl) )de)\s$/.test(
        before,
      ) &&
      !/^ ?(?:sober|clean|homeless|here|ago|in|on|of|lease|without|limpi|sobri|en|sin|viviendo|to|max|left)\b/.test(
        after,
      ),
  },
  // in her 36th year
  {
    pattern: pattern(
      "in (?:her|his|my|their) ",
      "(?:1[3-9]|[2-9]\\d)(?:st|nd|rd|th) year",
      "(?! (?:of|in|at|here|as|on|with|clean|sober)\\b)",
    ),
  },
  // she hit 62 last month; just hit 50.
  {
    pattern: pattern(
      `(?:(?:${person}|[a-z'-]{3,15}) (?:just |finally |recently )?|just )hit (?:the big )?`,
      grown,
      "(?=[,;)!]|\\.(?!\\d)|\\n|$| (?:last|this|so|in|on|and|yesterday|today)\\b)",
    ),
    isAge: ({ written }) =>
      new RegExp(`^(?:just|${person}) |^\\p{Lu}`, "iu").test(written) &&
      !/^(?:we|they|temp|rent|it)\b/i.test(written),
  },
  // turning the big 4-0
  { pattern: pattern("the big ", "\\d-0|\\d0", "(?![\\d/])") },
  // at 67 he can't, At 71, Mr. Obi, a mis 58
  {
    pattern: pattern(
      "at ",
      "(?:2[5-9]|[3-9]\\d)",
      "(?=,? (?:he|she|i|mr|mrs|ms|client|ct|pt|cl|his|her|my)(?:\\b(?!')|'(?:s|m|d)\\b))",
    ),
  },
  {
    pattern: pattern(
      "a (?:mis|sus|tus) ",
      grown,
      "(?= (?:anos|nadie|ya|no|sigue|se|todavia|aun|y|pero|quien)\\b|[,;.](?!\\d)|\\n|$)",
    ),
  },
  // tiene 35 y la niña 4; ya tengo 52 y nadie …
  {
    pattern: pattern(
      "(?:tiene|tengo|tenia|tener)(?: ya| apenas| unos| como| casi)?(?: los)? ",
      `${grown}(?: anos)?`,
      "(?=[,;)](?!\\d)|\\.(?!\\d)|\\n|$| (?:y|pero|q|aunque|ahora|hoy|cumplidos)\\b)",
    ),
    isAge: ({ before, after }) =>
      !/\b(?:camas|cupos|puntos|score|programa|lista|albergue|refugio|edificio|deuda)\b[^.\n]{0,20}$/.test(
        before,
      ) && !/^ anos (?:de|en|sin)/.test(after),
  },
  // … y la niña 4
  {
    pattern: pattern(`${relative} `, "\\d{1,2}", stops),
    isAge: ({ before }) =>
      /\b(?:tiene|tengo) \d{1,2}(?: anos)?,? (?:y |and )?(?:la |el |mi |su )?$/.test(before),
  },
  // chavalo de 16 q se salió, señor de unos 60 que no habla, y otro de 4
  {
    pattern: pattern(
      "(?:chav[oa]|chaval[oa]|muchach[oa]|muchachit[oa]|morr[oa]|joven|senora?|viejit[oa]|ancian[oa]|hombre|mujer|nin[oa]|chic[oa]|muchachit[oa]|veteran[oa]|abuelit[oa]|tip[oa]|adolescente|menor|sr|sra) de (?:unos |como |apenas |casi )?",
      grown,
      "(?= (?:q|que|con|sin|y|sol[oa]|en|se|anos|sentad|dormid|esta|vino|llego|embarazada)\\b|[,;)](?!\\d)|\\.(?!\\d)|\\n|$)",
    ),
  },
  {
    pattern: pattern("otr[oa] de ", "\\d{1,2}", stops),
    isAge: ({ before }) =>
      /\b(?:hij[oa]s?|nin[oa]s?|bebe|nen[ea]s?|chamac[oa]s?) (?:y )?(?:un[oa]? )?de [^.\n]{1,24} y $/.test(
        before,
      ),
  },
  // debe andar por los 25 años, va para los 40
  {
    pattern: pattern(
      "(?:and(?:a|o|ar|ara|aria|aba) (?:como )?(?:por|en|cerca de)|va para|voy para|ronda|rondando|llegando a|ya mero|acercandose a|pasa de|arriba de) los ",
      `${grown}(?: anos)?`,
      "(?=[,;)](?!\\d)|\\.(?!\\d)|\\n|$| (?:y|pero|creo|segun|q|que)\\b)",
    ),
  },
  // cumple hoy, 33; su cumpleaños número 40; 21 recién cumplidos
  {
    pattern: pattern(
      "(?:birthday|bday|b-?day|cumple ?anos|cumplen|cumple)(?: (?:hoy|manana|ayer|today|tomorrow|yesterday|is|was|es|fue|numero|#))?,? ",
      grown,
      "(?=[,;)!](?!\\d)|\\.(?!\\d)|\\n|$)",
    ),
    isAge: ({ written, before }) =>
      /[a-z], \d|numero/i.test(written) &&
      !/\b(?:programa|albergue|refugio|iglesia|program|shelter|parroquia)\b[^.\n]{0,20}$/.test(
        before,
      ),
  },
  { pattern: pattern("", `${n}(?: anos)? (?:recien )?cumplid[oa]s`) },
  // looks 15, se ve de 15
  {
    pattern: pattern(
      "(?:looks?|looked|looking|appears|parece|se ve)(?: like| about| around| maybe| de| como de| de unos| closer to| more like)? ",
      grown,
      "(?=[,;)!](?!\\d)|\\.(?!\\d)|\\n|$| (?:but|and|pero|y|to me)\\b)",
    ),
  },
  // they're 20; she/her, 42; male - 44
  {
    pattern: pattern(
      "(?:they're|they are|(?:she/her|he/him|they/them|nonbinary|non-binary|enby)[ ,]{1,2}|(?:fe)?male [-:]) ?",
      grown,
      "(?=[,;)](?!\\d)|\\.(?!\\d)|\\n|$)",
    ),
  },
  // 11mo baby, 44 white male
  {
    pattern: pattern(
      "",
      `${n} ?(?:mos?|months?|wks?|weeks?|yrs?)`,
      "(?= (?:baby|infant|toddler|newborn|son|daughter|boy|girl|twin)\\b)",
    ),
  },
  {
    pattern: pattern(
      "",
      grown,
      "(?= (?:white|black|hispanic|latin[oa]|aa|native|caucasian|asian|african american|single|homeless|trans|disabled) (?:male|female|man|woman|mother|father|mom|dad|veteran|vet)\\b(?!'))",
    ),
    isAge: ({ before }) =>
      !/(?:^|[^a-z])(?:served|for|of|had|see|bed|unit|room|the|and|over|about)\s$/.test(before),
  },
  // Bo's 44; Bo, now 44, works
  {
    pattern: pattern(
      "[a-z'-]{2,15}(?:'s|,? (?:now|just|only|barely)) ",
      grown,
      "(?=[,;)](?!\\d)|\\.(?!\\d)|\\n|$)",
    ),
    isAge: ({ written }) => {
      const [name = ""] = /^\p{Lu}\p{Ll}+/u.exec(written) ?? [];
      const { given, ordinary } = wordKinds(name.toLowerCase());

      return given >= 2 && ordinary < 2;
    },
  },
  // Bo/44/M
  {
    pattern: pattern("[a-z'-]{2,15} ?[/-] ?", "\\d{1,2} ?/ ?[mf]", "(?![a-z\\d]|-[a-z])"),
    isAge: ({ written }) => /^\p{Lu}/u.test(written),
  },
  // pte masc 44 a; unos 50 años
  { pattern: pattern(`(?:${person}) `, `${grown} a`, "(?=[,;)](?!\\d)|\\.|\\n|$)") },
  {
    pattern: pattern(
      "(?:unos|aprox\\.?|aproximadamente|approx\\.?|estimated|est\\.?) ",
      `${grown} (?:anos|yrs|years)`,
      "(?=[,;)](?!\\d)|\\.(?!\\d)|\\n|$)",
    ),
    isAge: ({ before }) =>
      !/\b(?:hace|durante|por|lleva\w*|desde|en|sobri[oa]|for|sober|homeless|clean|over|after|de)\s$/.test(
        before,
      ),
  },
  // niña 4a, bebé 8 m
  {
    pattern: pattern(
      "(?:nin[oa]|nen[ea]|bebe|bebit[oa]|hij[oa]|baby|toddler|infant),? ",
      "\\d{1,2} ?[am]",
      "(?=[,;) ]|\\.(?!\\d)|\\n|$)",
    ),
    isAge: ({ after }) => !/^ (?:las|los|las|la|del|\d)/.test(after),
  },
  // la edad está mal, son 63 no 36
  {
    pattern: pattern(
      "",
      grown,
      "(?=,? (?:no|not|y no|instead of|en vez de|rather than) \\d\\d(?!\\d))",
    ),
    isAge: ({ before }) => /\b(?:edad|age|anos|years)\b[^\n]{0,60}$/.test(before),
  },
  // Mrs. Petrosyan next door is 91
  {
    pattern: pattern(
      "(?:mrs?|ms|miss|sra?|don|dona)\\.? [a-z'-]{2,20}(?: [a-z]{2,10}){0,3} (?:is|was|turns|tiene|cumple|es de) ",
      grown,
      "(?=[,;)!](?!\\d)|\\.(?!\\d)|\\n|$| (?:and|but|so|who|y|pero|anos|with|w/|now))",
    ),
  },
];

/** "El 4, el 5": days of the month; "él 28, ella 31": two people. */
const isElBefore = /^(?:el|El|EL)\b|^(?:él|Él) \d$/;
const isElAfter = /^(?: ?[,;/&+]| and| y|) el \d(?!\d)/;

const afterAnother = new RegExp(
  `(?:^|[^a-z])(?:${relative}|el \\d)(?: is| tiene|:| de|,)? ?\\d{1,2}(?: anos| yrs?)?(?: ?[,;/&+]| and| y|) (?:a |an |the |la |el |my |mi |his |her |otr[oa] |su |and |y ){0,2}$`,
);
