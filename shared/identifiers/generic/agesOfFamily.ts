import { ageNumber as n, pattern, person, stops, toRange } from "./ageContext.ts";
import type { AgePattern } from "./agePatterns.ts";

const list = `${n}(?:(?: ?[,/&+]| and| y|, and|, y| e|\\), \\() ?${n}){0,9}`;

/** Ages as they stand in a line about a family, without "years" or "is". */
export const agesOfFamily: readonly AgePattern[] = [
  // son (5), kids: 3, 5 & 8, daughters 4 and 7, hijos de 3 y 5
  {
    pattern: pattern(
      `${person}(?:(?: (?:ages?|aged|edades|are|is)|,? (?!de |of )[a-z]{2,15}(?: (?!de |of )[a-z]{2,15})?)? ?[,:(]{0,2} ?(?:ages? |aged |edades? )?| [a-z]{2,15} de | de )`,
      `${list}(?: anos?| yrs?| mos?\\b| meses| months?)?`,
      stops,
    ),
    isAge: ({ written, after }) =>
      !toRange.test(after) &&
      /[,(:]|ages?d?\b|edad|\bde\b|\d.*(?:and|[&+]|y).*\d/i.test(written) &&
      !isCount.test(written) &&
      !ofThings.test(written) &&
      !(ofParent.test(written) && !/ (?:of|de) \d\d/.test(written)),
  },
  // mom is 71, dad 74
  {
    pattern: pattern(
      `(?:mom|mother|dad|father|wife|husband|son|daughter|brother|sister|baby|grandma|grandmother|grandson|granddaughter|nephew|niece|boyfriend|girlfriend|bf|gf|hij[oa]|mama|papa|herman[oa]|espos[oa]|niet[oa]|abuel[oa]) `,
      "\\d{1,2}",
      stops,
    ),
  },
  // ages 4, 7 and 9
  {
    pattern: pattern(
      `(?:ages?|aged|edades)(?: are| de)?:? `,
      `${n}(?:(?: ?[,/&]|,? and|,? y) ?${n}){1,9}`,
      "(?! ?(?:-|to|a)? ?\\d)",
    ),
    isAge: ({ after }) => !toRange.test(after),
  },
  // my 7 and 9 year olds, 3 y 5 años
  {
    pattern: pattern(
      "",
      n,
      `(?=(?:,? ?(?:and|&|y|,) ?${n}){1,6}[ -]?(?:(?:years?|yrs?)[ -]?olds?|yo\\b|y/o|anos\\b))`,
    ),
    isAge: ({ before }) =>
      !/\b(?:hace|por|durante|cada|lleva|between|entre|en|ultimos|over|of|de)\s$/.test(before),
  },
  // Ana, 4, and Luis, 7
  {
    pattern: pattern(
      "[a-z'-]{2,15}, ",
      "\\d{1,2}",
      `,?(?: and| y| &|,|;) (?=[a-z'-]{2,15},? \\(?\\d{1,2}(?:[,.;)\\n]|$))`,
    ),
    isAge: ({ written }) => /^\p{Lu}\p{Ll}/u.test(written),
  },
  {
    pattern: pattern("[a-z'-]{2,15}, ", "\\d{1,2}", stops),
    isAge: ({ before, written }) =>
      /^\p{Lu}\p{Ll}/u.test(written) &&
      /[a-z]{2},? \(?\d{1,2}\)?,?(?: and| y| &|,|;){1,2} $/.test(before),
  },
  // his mother (Evelyn, 68)
  {
    pattern: pattern("[a-z'-]{2,15}, ", "\\d{1,2}", "(?=\\))"),
    isAge: ({ before, written }) => /^\p{Lu}\p{Ll}/u.test(written) && before.endsWith("("),
  },
  // sibs: malachi (12), zion (9)
  {
    pattern: pattern("[a-z'-]{2,15} ?\\(", "\\d{1,2}", "(?=\\))"),
    isAge: ({ before }) =>
      /\b(?:sibs?|siblings|kids|children|sons|daughters|boys|girls|hijos|hijas|ninos|hermanos|menores)\b[^\n]{0,60}$/.test(
        before,
      ),
  },
  // DOB 3/9/87 (38)
  {
    pattern: pattern(
      `(?:d\\.?o\\.?b|born|nac|nacimiento|fdn)\\b[^(\\n]{0,24}\\(`,
      "\\d{1,2}",
      "(?=\\))",
    ),
  },
  // HH: 34F, 6M, 2F
  {
    pattern: pattern(
      "\\d{1,2} ?[mf](?:,|;|/| and|)[ /]",
      "\\d{1,2} ?[mf]",
      "(?![a-z\\d:/]|\\.\\d|-\\d)",
    ),
    isAge: ({ written }) => /^\d{1,2} ?[MF].*[MF]$/.test(written),
  },
  // 34F, F/34, 34 M
  {
    pattern: pattern("", "(?:\\d{2} ?/? ?[mf]|[mf] ?/? ?\\d{2})", "(?![a-z\\d:/]|\\.\\d|-\\d)"),
    isAge: ({ before, written, after }) =>
      /[MF]/.test(written) &&
      !ofWeek.test(before + written + after) &&
      /(?:^|[\n(,;|"'] ?|[:-] |\b(?:pt|ct|cl|client|vet|guest|a|is|paciente|cliente) |\d ?[mf][,;/ ]{1,2})$/.test(
        before,
      ) &&
      !degrees.test(before),
  },
];

/** "M 14, T 15", "T, W, F 10", "F 14 size": days of the week and sizes. */
const ofWeek = /\b[tw],? (?:\d|f\b)|\bsizes?\b/i;

/** "Vet housing, 40", "Mom called twice, 3". */
const ofThings =
  /\b(?:called|owes|asked|took|paid|gave|got|housing|group|count|beds?|scouts|center|rent|twice|units?|missed|needs?|lunch|night|the)\b/i;

/** "Low of 34F": said of the weather, or of a fever. */
const degrees =
  /\b(?:temp(?:erature)?|fever|low|high|outside|degrees|weather|freez\w+)\b[^.\n]{0,12}$/;

/** "Mother of 3, 27". */
const ofParent =
  /^(?:madre|padre|mother|father|mom|dad|parent|mam[aá]|pap[aá]|grandmother|grandfather|abuel[oa]) (?:of|de) /i;

/** "Kids (3)", "madre de 3": how many, not how old. */
const isCount =
  /^(?:el (?!menor|mayor|nin|grande|chic|bebe|hij|otro|[a-z]+ de)[^\d\n]*|(?:personas?|people|kids|children|child|minors|sons|daughters|boys|girls|twins|siblings|brothers|sisters|grandkids|ninos|ninas|niños|niñas|hijos|hijas|menores|bebes|bebés|babies|dependents|hermanos|hermanas|nietos|gemelos)(?! (?:ages?|aged|edad))[^\d\n]*|(?:madre|padre|mother|father|mom|dad|parent|abuel[oa]|mamá?|papá?|señora?|grandmother|menores|mayores)(?: [a-z]+)? (?:de|of) (?!\d\d))\d{1,2}(?: a\S*os)?$/i;
