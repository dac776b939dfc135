/*
 * Numbers spelled out, folded, as sources of expressions: what is dictated or read from a form aloud comes
 * spelled. None of them can match a text in two ways.
 */
const onesEnglish = "one|two|three|four|five|six|seven|eight|nine";
const teensEnglish =
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tensEnglish = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

const onesSpanish = "uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve";
const teensSpanish =
  "diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiun[oa]?|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve";
const tensSpanish = "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa";

const english = `(?:${tensEnglish})(?:[ -](?:${onesEnglish})(?![a-z]))?|${teensEnglish}|${onesEnglish}`;
const spanish = `(?:${tensSpanish})(?: y (?:${onesSpanish})(?![a-z]))?|${teensSpanish}|${onesSpanish}`;

/** 1 to 99 in English or Spanish. */
export const spelledNumber = `(?:${english}|${spanish})(?![a-z])`;

/** 1 to 9 in English. */
export const onesSpelled: ReadonlySet<string> = new Set(onesEnglish.split("|"));

/** The words that a number up to 99 may begin with. */
export const spelledWords: ReadonlySet<string> = new Set(
  [
    onesEnglish,
    teensEnglish,
    tensEnglish,
    onesSpanish,
    tensSpanish,
    teensSpanish.replace("[oa]?", "|veintiuno|veintiuna"),
  ]
    .join("|")
    .split("|"),
);

/** "ninety-one", "noventa y uno": the last two of a year that cannot be a day. */
export const spelledShortYear = `(?:(?:forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${onesEnglish})(?![a-z]))?|(?:cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:${onesSpanish})(?![a-z]))?)(?![a-z])`;

/** "ninth", "twenty-first". */
export const spelledDay =
  "(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?![a-z])";

/** "nueve" as in "nueve de marzo". */
export const spelledDaySpanish = `(?:primero|treinta(?: y uno)?|${teensSpanish}|${onesSpanish})(?![a-z])`;

/** "nineteen eighty-seven", "two thousand and four", "mil novecientos ochenta y siete". */
export const spelledYear = `(?:nineteen(?: hundred)?(?: and)?[ -](?:oh[ -])?(?:${english})|two thousand(?:(?: and)? (?:${english}))?|mil novecientos(?: (?:${spanish}))?|dos mil(?: (?:${spanish}))?)(?![a-z])`;
