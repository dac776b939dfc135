import { ofRange, ofThing, person, toRange } from "./generic/ageContext.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { Note } from "./note.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";

/** What an age is counted in, as it stands behind the number; `length` in letters of the folded text. */
export interface AgeUnit {
  /** `age` says by itself that it is one ("yo", "years old"), `time` may be a time as well ("años"). */
  readonly says: "age" | "time" | "nothing";
  readonly isMonths: boolean;
  readonly length: number;
}

export function ageUnitAfter({ plain, tokens }: Note, end: number): AgeUnit {
  const after = plain.slice(tokens[end - 1]?.to ?? 0, (tokens[end - 1]?.to ?? 0) + 24);
  const [told] = saysAge.exec(after) ?? [];
  if (told) return { says: "age", isMonths: monthly.test(told), length: told.length };
  const [sexed] = saysSex.exec(after) ?? [];
  if (sexed) return { says: "time", isMonths: false, length: sexed.length };
  const [timed] = saysTime.exec(after) ?? [];

  return timed
    ? { says: "time", isMonths: monthly.test(timed), length: timed.length }
    : { says: "nothing", isMonths: false, length: 0 };
}

const half = "(?:[ .]?(?:1/2|\\.5|and a half|y medio))?";
const saysAge = new RegExp(
  `^${half}[ -]?(?:y\\.? ?/? ?o\\b\\.?(?: ?[mf]\\b)?|yo[mf]\\b|(?:years?|yrs?\\.?|y)[ -]?olds?\\b|(?:years?|yrs?) of age|(?:months?|mos?\\.?|weeks?|wks?)[ -]?olds?\\b|(?:anos?|meses) de (?:edad|nacid[oa])|anitos\\b)`,
);
const saysTime = new RegExp(
  `^${half}[ -]?(?:(?:years?|anos?|months?|meses)\\b|(?:yrs?|mos?)\\b\\.?|y\\b(?! ?[a-z\\d])|a\\.)`,
);
const saysSex = /^ ?\/? ?[mf](?![\p{L}\d.])/u;
const monthly = /^[^a-z]*(?:m|sem|w)/;

/** Whether a number, from token `at` to `end`, is somebody's age in its sentence. */
export function isAgeHere(
  { plain, tokens }: Note,
  at: number,
  end: number,
  unit: AgeUnit,
  isKnownName: (word: string) => boolean,
): boolean {
  const [first, last] = [tokens[at], tokens[end - 1]];
  if (
    !first ||
    !last ||
    /[$#\d]$|\d[.,:/-]$/.test(plain.slice(Math.max(0, first.from - 2), first.from))
  )
    return false;
  const before = plain.slice(Math.max(0, first.from - 48), first.from);
  const after = plain.slice(last.to + unit.length, last.to + unit.length + 40);
  if (ofRange.test(before) && !/[a-z] ?[-,:/] ?$/.test(before)) return false;
  if (toRange.test(after) || ofThing.test(after) || isOfDate.test(after)) return false;
  if (isToCome.test(before) || isOfThing.test(before)) return false;
  if (unit.says === "age") return true;
  const follows =
    isBehindName(tokens, at, isKnownName) || (behindPerson.test(before) && !ofDay.test(before));
  if (saysSoon.test(after)) return follows || setsApart.test(before) || isBefore.test(before);
  if (
    isOfTime.test(after) ||
    countsTime.test(before) ||
    (unit.says === "nothing" && isCount.test(after))
  )
    return false;

  const isApart = endsAge.test(after) || isNameNext(tokens, end, isKnownName);
  if (saysAgeBefore.test(before)) return true;
  if (unit.says === "time") {
    // "Bea 13 mos shots due"
    if (unit.isMonths && isBehindName(tokens, at, isKnownName)) return true;
    return (follows && isApart) || isBefore.test(before) || (setsApart.test(before) && isApart);
  }

  return (isBefore.test(before) && goesOn.test(after)) || (follows && isApart);
}

/** "Mia 14 Tito 9" */
const isNameNext = (
  tokens: Note["tokens"],
  end: number,
  isKnownName: (word: string) => boolean,
): boolean =>
  tokens[end]?.gap === " " && tokens[end].letterCase !== "lower" && isKnownName(tokens[end].text);

/** "Ct (56 in Sept)", "60 next month", "65 now and on Medicare" */
const saysSoon =
  /^ ?(?:next (?:month|year|birthday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)|this (?:year|month)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|oct|nov|dic)[a-z]*\b|now (?:and|so|but|w)\b|and (?:very|really|so|growing|already|almost)\b)/;

/** "The lease is 13 months", "temp was 60" */
const isOfThing =
  /\b(?:lease|rent|wait|waitlist|program|voucher|probation|parole|sentence|term|contract|temp|temperature|total|balance|stay|score|limit|deposit|ticket|fine|bill|pulse|sugar|weight|number|bed|room|renta|contrato|deuda|total|saldo|presion)(?:'s)?(?: is| was| will be| es| era)?(?: now| about| only)? $/;

/** "Once he's 21": nobody's age yet. */
const isToCome =
  /\b(?:once|until|till|unless) (?:he|she|they|i)(?:'s| is|'re| are|'m| am| turns?)? $/;

/** "age 34", "turns 50", "cumplió 43" */
const saysAgeBefore =
  /\b(?:aged?|age is|age of|edad(?: de)?|age\/sex|turn(?:s|ed|ing)?|turning|cumpl(?:e|io|ira|iendo|ido|idos|idas|i)(?: (?:los|ya|sus))?)[ :=-]{1,3}$/;

/** "she is 34", "he's 9", "tiene 34", "a los 22", "hija de 4" */
const isBefore = new RegExp(
  `(?:\\b(?:is|was|be|been|i'?m|im|he'?s|she'?s|hes|shes|they'?re|are|says|tiene|tengo|tenia|tienen|con|a los|a sus|va (?:por|para)(?: los)?|anda por los|ya de|ya son|${person} (?:de|of)|${person}'s|es de|now|only|just|almost|already|solo|apenas|ya|like) ?|'s )$`,
);

/** Also the second of a list: "kids 9 & 7". */
const behindPerson = new RegExp(
  `\\b${person}[ ,:(/-]{1,3}(?:\\d{1,2}(?: ?[,&/] ?| and | y | e )){0,4}$`,
);

/** "mejor el 7": the day of a month, no "él". */
const ofDay = /\bel $/;

const setsApart = /[,(/|;:.–-] ?$|\n$|^$/;

/** "Bo O'Neal (10)", "Paz, A., 19," "Soledad – 27" */
function isBehindName(
  tokens: Note["tokens"],
  at: number,
  isKnownName: (word: string) => boolean,
): boolean {
  const token = tokens[at];
  // "Mia de 14"
  const isOf = tokens[at - 1]?.text === "de" && token?.gap === " " && tokens[at - 1]?.gap === " ";
  const before = tokens[isOf ? at - 2 : at - 1];
  if (!token || !before || before.isNumber || !/^\.?[)"']?[ ,(:/|;=-]{1,3}$/.test(token.gap))
    return false;
  if (/^ $/.test(token.gap) && before.text.length > 1) {
    return (
      isKnownName(before.text) && (before.letterCase !== "lower" || !isOrdinaryWord(before.text))
    );
  }
  // Whoever stands before a bracket is taken for one of the household, also misspelled.
  if (token.gap === " (" && before.letterCase !== "lower" && wordKinds(before.text).given > 0)
    return true;

  return (
    isKnownName(before.text) ||
    (before.text.length === 1 && isKnownName(tokens[at - 2]?.text ?? ""))
  );
}

/** What may follow an age that is a number alone. */
const endsAge =
  /^ ?(?:[,;)(|/"!?&]|\.(?!\d)|-(?!\d)|\n|$|[mf]\b|(?:and|y|e|are|with|con|who|que|vive|lives|male|female|hombre|mujer|now|ya|hoy|today|has|goes|is|was|needs|w(?=\/))\b)/;

const goesOn =
  /^ ?(?:[.,;!?)"(&|/]|- |\n|$|(?:and|but|y|so|now|when|with|w\/|this|next|who|or|he|she|they|still|today|because|bc|cuz|which|while|then|has|lives?|living|is|was|going|male|female|m|f|from|at|by|as of|already|though|too|also|yo|soon|pero|que|ahora|hoy|como|not|in (?!line)[a-z]+|on [a-z]+)\b)(?!\.\d|,\d{3}|\/\d)/;

const isOfDate = /^ ?[/-] ?\d|^:\d/;

/** "5 years sober", "7 años en la calle" */
const isOfTime =
  /^ ?(?:behind|late|pregnant|sober|clean|homeless|straight|in (?:a row|prison|jail|the|shelter|recovery|custody|this|our|program|housing|a)|of (?!age)|on the|on (?:a|parole|probation)|here|ago|without|together|married|left|later|before|prior|literally|experience|since|en\b|sin\b|de (?!edad)|atras|viviendo|esperando|limpi|sobri|trabaj|aqui|fuera|durmiendo|siendo|desde|hace|separad|casad|para\b|que no|que lleva)/;

const countsTime =
  /\b(?:for|over|past|last|about|in|after|within|every|since|during|by|lleva\w*|hace|por|durante|desde|ultimos|tras|dentro de|another|least|cada|casi|mas de|condena de|contrato de|plazo de|lease of|x)\s$/;

/** "14 beds", "6 weeks", "7 pm": what is counted is no age. */
const isCount =
  /^ ?(?:%|-?(?:day|week|hour|min|bed|mile|month|night|time|x\b|am\b|pm\b|a\.m|p\.m|lbs?|kg|ft|mg|hrs?|of\b|percent|people|kids|units?|days|weeks|dias|semanas|horas|noches|veces|personas|camas|minutos|meses))/;
