import { ageNumber as n, pattern, person, stops } from "./ageContext.ts";
import type { AgePattern } from "./agePatterns.ts";

const unit = "(?: ?(?:anos?|anitos|yrs?|years|y|mos?|months?|meses|wks?|weeks?|semanas|days|dias))";
const half = "(?:[ -]?1/2|\\.\\d| and a half| y medio)";

/** Ages said in passing: in brackets, by a birthday, as an answer, of one of a row of children. */
export const agesInPassing: readonly AgePattern[] = [
  // (almost 9), (just 15), (only 17), stepdad (forty, …
  {
    pattern: pattern(
      "[a-z'.-]{2,20} ?\\((?:just |just turned |about |only |now |recien |apenas |ya |age |edad )?",
      `(?:almost |nearly |casi )?${n}${half}?${unit}?`,
      "(?= ?(?:[),;]|[mf]\\)))",
    ),
    isAge: ({ written }) =>
      (aPerson.test(written) && !ofMany.test(written)) ||
      /^\p{Lu}\p{Ll}.*\((?:just|almost|nearly|only|about|recien|casi|apenas)/u.test(written),
  },
  // Babies: 7 wks, son 11 months, girl 22mos, dau 11, la bebé 3 meses
  {
    pattern: pattern(
      `${person}(?::|,| is| es| de)? `,
      `${n}${half}?${unit}`,
      "(?= ?(?:[,.;)\\n&/]|$| y | and | \\())",
    ),
    isAge: ({ before, written }) =>
      !/\b(?:hace|por|for|sober|clean|lleva)\s$/.test(before) &&
      !/^(?:menores|mayores|jovenes|ninos|ninas|adult[oa]s|personas|youth|kids|children) /i.test(
        written,
      ),
  },
  {
    pattern: pattern(
      "(?:dau|dtr|daughter|son|girl|boy|baby|toddler|teen|twins|stepson|stepdaughter|grandson|granddaughter|ma|pa|mom|dad|nana|hija|hijo|nin[oa]|nen[ea]|hermanit[oa]|niet[oa]) ",
      "\\d{1,2}",
      "(?=, (?:son|dau|dtr|daughter|boy|girl|baby|and|y|hij[oa]|nin[oa]|[a-z]+ \\d)|; | and (?:son|dau|boy|girl|baby|a )| y (?:la|el|un|otr|hij|su))",
    ),
  },
  // Lupita 16 1/2
  {
    pattern: pattern("[a-z'-]{2,15},? ", `${n}(?: 1/2| and a half| y medio)`, stops),
    isAge: ({ written }) => /^\p{Lu}\p{Ll}/u.test(written),
  },
  // (7th grader, 12)
  {
    pattern: pattern(
      "(?:\\d{1,2}(?:st|nd|rd|th) grade(?:r)?|kindergarten(?:er)?|freshman|sophomore|junior|senior|preschooler|kinder|secundaria|primaria|prepa),? ",
      "\\d{1,2}",
      "(?=\\)|, )",
    ),
  },
  // his 80th birthday, los 80 cumpleaños
  {
    pattern: pattern("", "\\d{1,2}(?:st|nd|rd|th)", "(?= (?:birth-?day|b-?day|bday|cumple))"),
  },
  // happy birthday, 33! cumple años hoy, ¡33!
  {
    pattern: pattern(
      "(?:birthday|bday|cumple ?anos|cumple)[^.\\n\\d]{0,20}[ ,(¡:-]",
      n,
      "(?=!| ?anos| today| hoy|\\)|\\.(?:\\s|$))",
    ),
    isAge: ({ before, after }) =>
      !/\d[/-]$/.test(before) &&
      !/^ anos (?:de (?!edad)|en|sin|limpi|sobri)/.test(after) &&
      !/\b(?:contrato|programa|refugio|agencia|iglesia|organizacion|program|shelter|agency|building|ley|church|parroquia|club|centro|center)\b/.test(
        before,
      ),
  },
  // how old … told him the truth, 52
  {
    pattern: pattern(
      '(?:how old|old enough|que edad|cuantos anos)[^\\d\\n]{1,60}[ ,:"?]',
      n,
      '(?=,|\\.(?!\\d)|;|"|\\n|$| anos| years| and )',
    ),
  },
  // makes her 15, puts him at 62, she puts her age at 44
  {
    pattern: pattern(
      "(?:mak(?:es|ing)|puts?|leaves|which makes|would make) (?:her|him|me|them|the client|ct|client|pt)(?: age)?(?: at| about| only| just)? ",
      n,
      "(?=[,.;)\\n!]|$| (?:and|so|now|not|years|today|in)\\b)",
    ),
  },
  // if 17 is old enough
  { pattern: pattern("", "\\d{1,2}", "(?= is (?:old enough|too (?:young|old)))") },
  // at 16 she left home
  {
    pattern: pattern(
      "(?:at|since|before|when|until) ",
      "(?:1[0-9]|[6-9])",
      "(?= (?:he|she|i|they) (?:left|ran|was (?!here|late|seen|told|called)|had (?!a (?:bed|call|visit))|entered|went (?:in|to (?:foster|prison|juvie|jail|live))|aged|lost (?:his|her|my) (?:mom|dad|mother|father|parents)|got (?:pregnant|kicked|married|locked)|dropped))",
    ),
  },
  // my kids: axel 9, aitana 6
  {
    pattern: pattern(
      "[a-z'-]{2,15},? ",
      "\\d{1,2}",
      "(?=, [a-z'-]{2,15},? \\d| (?:y|and|&) (?:la |el |a |the )?[a-z]| ?[.;)\\n]|$)",
    ),
    isAge: ({ before, written }) => ofChildren.test(before) && !counted.test(written),
  },
  // her age is listed as 44, edad aproximada 50
  {
    pattern: pattern("(?:age|edad)(?: [a-z]{2,10}\\.?){1,3}:? ", n, "(?=[,.;)\\n]|$| anos| years)"),
    isAge: ({ written }) =>
      !/limit|range|group|youth|m[ií]n|m[aá]x|jubil|retir|legal|escolar|school|program|ranges|requirement|out|over|under/.test(
        written,
      ),
  },
  // born 38 years ago, nació hace 38 años
  {
    pattern: pattern(
      "(?:born|nacio hace|nacido hace) (?:about )?",
      `${n} (?:years?|yrs|anos)`,
      "(?= ago|[.,;)\\n]|$)",
    ),
  },
  // de año y medio
  { pattern: pattern("(?:de|tiene|con) (?:un )?", "ano y (?:medio|\\w{3,6} meses)") },
  // o sea que tiene 74, hoy tiene 8
  {
    pattern: pattern(
      "(?:que|ya|hoy|ahora|el|ella|apenas|quien|senora?|[a-z]+it[oa]) (?:tiene|tengo|tenia)(?: ya| apenas| como)? ",
      n,
      stops,
    ),
    isAge: ({ after }) => !/^\?/.test(after),
  },
  // va a hacer 7 el día, cumplen once y ocho
  {
    pattern: pattern(
      "(?:va a (?:hacer|cumplir|tener)|cumpl(?:en|iran|ieron|iria)|anda en los|anda por los|pegandole a los|rumbo a los) ",
      `${n}(?:(?:,| y) ${n}){0,3}`,
      "(?= ?(?:[.,;)\\n]|$)| el | en | la | anos| hoy| manana| y )",
    ),
    isAge: ({ after }) => !/^ anos (?:en|sin|limpi|sobri|de (?!edad)|viviendo|trabaj)/.test(after),
  },
  // intake caller f 28, 5 mos preg
  {
    pattern: pattern(
      `(?:${person}|caller|intake|walk-?in)[ ,/]{1,2}[mf][ ,/]{1,2}`,
      "\\d{2}",
      "(?=[,.;)\\n ]|$)",
    ),
  },
  // 29a, 34años, 5añitos
  {
    pattern: pattern("", "\\d{1,2}(?:a|anos|anitos)", "(?=[,.;)\\n]|$| y )"),
    isAge: ({ before }) => /[,(] ?$|\b(?:trans|de|hombre|mujer|cliente|hij[oa])\s$/.test(before),
  },
];

const aPerson = new RegExp(`^${person} ?\\(`, "i");

const ofMany =
  /^(?:kids|children|sons|daughters|boys|girls|babies|minors|hijos|hijas|ninos|ninas|menores|twins|siblings|nietos|grandkids|peques|adult[oa]?s?|child|person|persona) ?\(\d{1,2}$/i;

const ofChildren =
  /\b(?:sibs?|siblings|kids|kiddos|children|sons|daughters|boys|girls|babies|household|family|hijos|hijas|ninos|ninas|hermanos|menores|chamacos|peques|criaturas|nietos|grandkids)\b(?::| are| is| son)?(?:[ ,:(]+(?:and |y |la |el )?[a-z'-]{2,15},? \(?\d{1,2}\)?,?| [a-z'-]+,? \d{1,2},?){0,6} ?(?:,|y|and|&|:|\()? ?(?:(?:and|y) )?$/;

const counted =
  /^(?:size|bed|mat|room|unit|apt|bus|line|route|age|ages|under|over|above|below|menores|mayores|least|most|than|hasta|up|times|x|from|to|at|by|in|on|for|of|since|until|after|before|about|only|is|are|was|has|have|with|grade|section|level|week|day|phase|step|next|first|last|all|total|count|and|or|y|de|a|en|con|por|cama|cuarto|dia|semana|grado|linea|ruta|unidad)\b/i;
