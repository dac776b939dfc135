import { matchesOf } from "../matchesOf.ts";
import type { Note } from "../note.ts";
import { spelledNumber } from "./numberWords.ts";

/** Words that announce a birth date, or say it of the date before them. */
export interface BirthWord {
  readonly from: number;
  readonly to: number;
  /** `list` announces people with their dates ("kids: …"); `year` takes a year alone. */
  readonly kind: "label" | "birth" | "birthday" | "list" | "many";
}

export const birthWords = (note: Note): BirthWord[] =>
  matchesOf(words, note).map((match): BirthWord => {
    const { 0: word, index } = match;
    const kind = kinds.find((_, n) => match[n + 1] !== undefined)?.[0] ?? "label";
    return { from: index, to: index + word.length, kind };
  });

const number = `(?:\\d{1,3}|${spelledNumber})`;

const kinds: readonly (readonly [BirthWord["kind"], string])[] = [
  [
    "many",
    "d\\.?o\\.?b\\.?'?s|birth ?dates|birthdays|b-?days|dates of birth|fechas de nac(?:imiento|\\b)\\.?|cumpleanos de (?:los|sus)",
  ],
  [
    "label",
    "d\\.? ?o\\.? ?b\\b\\.?|d ?/ ?o ?/ ?b\\b|dob|date of birth|birth ?-?date|year of birth|birth ?-?(?:year|month|day and month)|yob|f\\.? ?d\\.? ?n\\b\\.?|f\\. ?(?:de )?nac(?:imiento|\\b)\\.?|f\\.n\\.|fn(?=:| ?\\d)|f/n\\b|fec(?:ha)?\\.? (?:de )?nac(?:imiento|\\b)\\.?|ano de nacimiento|(?:f|fecha)/nac\\b\\.?|nacimiento(?= ?[:.-]| \\d)|birth cert(?:ificate)?(?: (?:says|shows|has|reads|lists|states|is)|(?= ?[:-]))|acta(?: de nac\\w+)? (?:dice|tiene|pone)|born on date|birth ?:|bd(?= ?[:-]| \\d{1,2}[-/. ]\\d)|b ?:(?= ?\\d{1,2}[-/])",
  ],
  [
    "birth",
    "born(?![- ]again)|baby (?:came|arrived|was delivered|got here)(?: early| late)?(?= (?:on )?\\d{1,2}/)|delivered(?= (?:on )?\\d{1,2}/\\d{1,2}[^\\n]{0,40}\\b(?:baby|girl|boy|twins|lbs?|oz)\\b)|newborn(?= \\d{1,2}[-/])|gave birth|delivered (?:a |her |the )?(?:healthy )?(?:baby|twins|girl|boy|son|daughter)|had (?:her|the|a) baby|tuvo (?:a )?su bebe|b\\.(?= ?(?:'?\\d|[a-z]{3,9}\\.? '?\\d))|naci(?:o|eron|d[oa]s?)?\\b(?! vivo)|nac(?:\\.|(?= \\d)) ?|dio a luz|yo soy del(?= )|soy del(?= ['\\d])|(?:es|era) (?:modelo|del ano|del)(?= ?'?\\d)|dieron a luz",
  ],
  [
    "birthday",
    `birth ?-?day|b'-?day|cumpleaner[oa]|va a (?:hacer|cumplir|tener) ${number}(?: anos)?|b-?day|bdays?|cumpl(?:e(?:anos|n)?|io|ira|iendo|idos?|ir)\\b(?:(?: los| sus)? ${number}(?: anos)?)?|turn(?:s|ed|ing)? ${number}|be(?:en)? ${number}(?= on | come )|(?:[a-z]+'s|is|am|i'm|hes|shes) ${number} now(?= as of )|[1-9]\\d(?= on the \\d| on [a-z]{3,9} \\d)|(?:[1-9]\\dth|[1-9]\\d(?:st|nd|rd))(?= (?:was|is|will be) (?:on )?[a-z]+ \\d)|(?:turns|be) ${number}(?= [a-z]{3,9}\\.? \\d)`,
  ],
  [
    "list",
    "(?:kids?|children|child(?: #?\\d)?|minors?|dependents?|siblings|daughters?|sons?|twins|baby|hij[oa]s?|nin[oa]s?|menor(?:es)?|bebe|gemel[oa]s|dependientes|household(?: members?)?|hh(?: members?)?|integrantes|familia|family)(?= ?[:(-]| [a-z])",
  ],
];

const words = new RegExp(
  `(?<![a-z])(?:${kinds.map(([, word]) => `(${word})`).join("|")})(?![a-z])`,
  "g",
);
