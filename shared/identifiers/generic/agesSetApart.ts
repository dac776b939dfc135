import { wordKinds } from "../lists/wordKinds.ts";
import { pattern, person } from "./ageContext.ts";
import type { AgePattern } from "./agePatterns.ts";

const unit = "(?: ?(?:yrs?\\b\\.?|years\\b|mos?\\b\\.?|months\\b|anos\\b|meses\\b))?";
const grown = "(?:1[3-9]|[2-9]\\d)";

/** Ages that stand by themselves between two commas, or answer a question, with the person some words before. */
export const agesSetApart: readonly AgePattern[] = [
  // the lady on mat 6, chest pain, 58, taken …; Vet Carl Dunning, Army, 57, honorable; wife Yvonne 61.
  {
    pattern: pattern("[a-z'.)-]{1,20}, ", `\\d{1,2}${unit}`, "(?= ?[,;.)](?!\\d)|\\n|$)"),
    isAge: ({ before, after, written, writtenBefore }) => {
      const clause = clauseOf(writtenBefore() + written);

      return (
        tellsOfSomebody(clause) &&
        !/\d,? \d+\D*$/.test(clause) &&
        !tellsOfThings.test(before) &&
        !/^, ?(?:and )?\d+(?!\d| of)/.test(after)
      );
    },
  },
  // convulsión de Efraín Cuevas, 37, se lo llevan; wife Yvonne 61.
  {
    pattern: pattern("[a-z'-]{3,15},? ", grown, "(?= ?[,;.)](?!\\d)|\\n|$)"),
    isAge: ({ before, written, writtenBefore, after }) =>
      /^\p{Lu}\p{Ll}/u.test(written) &&
      isGiven(written.replace(/[^\p{L}].*$/su, "")) &&
      (namesBefore.test(writtenBefore()) || aPerson.test(before)) &&
      !tellsOfThings.test(before) &&
      !/^, ?(?:and )?\d/.test(after),
  },
  {
    pattern: pattern("[a-z'-]{3,15}, ", grown, "(?=, [a-z]| [a-z])"),
    isAge: ({ written, writtenBefore, before }) =>
      /^\p{Lu}\p{Ll}+,/u.test(written) &&
      isGiven(/\p{Lu}\p{Ll}+(?= $)/u.exec(writtenBefore())?.[0] ?? "") &&
      !tellsOfThings.test(before),
  },
  // Zion, 5, nap mat; the lil one, Messiah, 11 mo, has a rash
  {
    pattern: pattern("[a-z'-]{3,15}, ", `\\d{1,2}${unit}`, "(?=, [a-z])"),
    isAge: ({ written, before, after }) =>
      /^\p{Lu}\p{Ll}/u.test(written) &&
      (/[a-z]$/.test(written) || isGivenAtAll(written.replace(/[^\p{L}].*$/su, ""))) &&
      !tellsOfThings.test(before) &&
      !/(?:\b(?:at|in|from|to|near|of|en|de|a)|st\.) $/.test(before) &&
      !/^, (?:and |[a-z]+ )?\d/.test(after),
  },
  // (6 yo and 18 months)
  {
    pattern: pattern(
      "(?:and|y|&|,) ",
      "\\d{1,2} ?(?:yrs?|years|mos?|months|weeks|wks|meses|anos)",
      "(?=[,;.)](?!\\d)|\\n|$)",
    ),
    isAge: ({ before }) =>
      /\d ?-?(?:yo|y\/o|(?:yrs?|years?|mos?|months?)[ -]olds?),? $/.test(before),
  },
  // Katherine Bouchard. 20 yrs, birthday April 1; Colombiano, de Quibdó. 51. Hermano en Queens.
  {
    pattern: pattern("[a-z'-]{2,20}\\. ", `${grown}(?: yrs| years| anos)?`, "(?=[,.] )"),
    isAge: ({ written, before, writtenBefore, after }) =>
      /^\p{Lu}\p{Ll}/u.test(written) &&
      (/[a-z]$/.test(written) ? isGivenOrName(writtenBefore(), written) : after.startsWith(".")) &&
      !tellsOfThings.test(before) &&
      !manyIn.test(clauseOf(writtenBefore() + written.replace(/\. .*$/s, ""))),
  },
  // fem, 29, preg; M, 52, walked in; WM 54 w/ HTN; AAF 27
  {
    pattern: pattern(
      "(?:fem(?:ale)?|male|m|f|hombre|mujer|masc(?:ulino)?|femenin[oa]|[awbh]a?[mf]),? ",
      grown,
      "(?= ?(?:,|;|\\.(?!\\d)|\\n|$|w/|c/o|with|con ))",
    ),
    isAge: ({ before, written }) =>
      /^(?:[a-z]{3}|[A-Z]{2}| ?[MF],)/.test(written) && /(?:^|[\n:;,./(] ?)$/.test(before),
  },
  // New intake at 6: 16, dropped by dad; walk-in, 19, couch surfing
  {
    pattern: pattern(
      "(?:(?:new|walk-?in|late|nuev[oa]) ?)?(?:intake|guest|client|arrival|walk-?in|youth|referral|caller|ingreso|cliente|huesped)(?: (?:at|a las|from|de|tonight|hoy|today)(?: [\\d:]{1,5}(?: ?[ap]m)?| [a-z]+)?)?[:,] ",
      grown,
      "(?=, [a-z])",
    ),
    isAge: ({ after }) => !/^, (?:and|total|more|no[ -]?show|left|y)\b/.test(after),
  },
  // client 35, pregnant
  {
    pattern: pattern("(?:client|ct|clt|pt|paciente|cliente) ", grown, "(?=, [a-z])"),
    isAge: ({ after }) =>
      !/^, (?:and|y|no[ -]?show|ns|absent|checked|left|client|here)\b/.test(after),
  },
  // how old is she now? ⏎ clt: 5 mos
  {
    pattern: pattern(
      '(?:how old|what age|que edad|cuantos anos)[^\\d]{1,60}[\\s,:"?]',
      `\\d{1,2}${unit}(?:(?:,| and|, and| y|,? &) \\d{1,2}${unit}){0,5}`,
      '(?=[,;.)!"](?!\\d)|\\n|$| and | but | y | pero )',
    ),
    isAge: ({ written }) => !/program|shelter|building|car\b|dog|record/i.test(written),
  },
];

/** Back to where the sentence begins, without what stands in brackets. */
const clauseOf = (before: string) =>
  before.replace(/^.*(?:[.!?](?<!\b(?:mr|mrs|ms|dr|sr|sra|[a-z])\.)\s|\n|[:;] )/isu, "");

const tellsOfSomebody = (clause: string) => aPersonIn.test(clause) && !manyIn.test(clause);

const aPersonIn =
  /\b(?:[Ll]ady|[Mm]an|[Ww]oman|[Gg]uy|[Gg]entleman|[Bb]oy|[Gg]irl|[Gg]uest|[Cc]lient|[Cc]lt|[Cc]t|[Pp]t|[Pp]atient|[Vv]et(?:eran)?|[Yy]outh|[Mm]om|[Mm]other|[Dd]ad|[Ff]ather|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Ww]idow(?:er)?|[Ww]alk-?in|[Nn]eighbor|[Gg]rand(?:ma|pa|mother|father)|[Aa]unt|[Uu]ncle|[Rr]unaway|[Tt]een|[Mm]rs?\.?|[Mm]s\.?|[Ss]e[nñ]ora?|[Ss]ra?\.|[Dd]o[nñ]a?|[Mm]ujer|[Hh]ombre|[Mm]uchach[oa]|[Cc]liente|[Pp]aciente|[Vv]eteran[oa]|[Vv]iud[oa]|[Hh]ij[oa]|[Mm]adre|[Pp]adre|[Jj]oven|[Mm]enor|[Ss]enior|[Hh]u[eé]sped|[Hh]e(?:'s| is| was)|[Ss]he(?:'s| is| was))\b/;

/** "Guests: men, 40": heads are counted; what has a length is no age. */
const manyIn =
  /\b(?:total|count|group|housing|scouts|center|lunch|night|units?|owes|rent|asked|needs?|called|took|paid|gave|got|given|missed|counted|guests|clients|men|women|beds?:|mats?:|capacity|tonight:|served|kits|sober|clean|homeless|lease|leased|RRH|PSH|TH|months|years|wait(?:list|ing)?|score|step|phase|level|size|grade|room|rooms|bus|route|line|tickets?|passes|vouchers?|copies|pages|stop)\b/i;

const tellsOfThings =
  /\b(?:sites?|locations?|churches|sedes|centers?|centros?|parish|parroquia|count|total|beds?|mats|open|full|capacity|route|bus|line|stop|vans?)\b[^.\n]{0,40}$/;

const namesBefore = /\p{Lu}[\p{Ll}'’-]+ $/u;
const aPerson = new RegExp(`\\b${person}[ ,:]{1,2}$`);

/** "Katherine Bouchard. 20 yrs": two names with capitals. */
const isGivenOrName = (before: string, written: string) =>
  namesBefore.test(before) || isGiven(written.replace(/[^\p{L}].*$/su, ""));

const isGivenAtAll = (word: string) => {
  const { given, ordinary } = wordKinds(fold(word));

  return given >= 1 && ordinary < 3;
};

const isGiven = (word: string) => {
  const { given, ordinary, place } = wordKinds(fold(word));

  return given >= 2 && ordinary < 2 && !place;
};

const fold = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
