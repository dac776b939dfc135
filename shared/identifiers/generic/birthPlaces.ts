import { replacedMark } from "../foldText.ts";
import type { Note } from "../note.ts";
import type { BirthWord } from "./birthWords.ts";
import { followsPerson, isNames } from "./personBefore.ts";
import type { WrittenDate } from "./writtenDates.ts";

/** A date and what stands around it. */
export interface DatePlace {
  readonly note: Note;
  readonly date: WrittenDate;
  readonly before: BirthWord | undefined;
  readonly after: BirthWord | undefined;
  readonly lastDateTo: number;
  readonly nextDateFrom: number;
  /** The date before this one, where it was a birth date. */
  readonly lastBirth: WrittenDate | undefined;
}

/** Whether a date is of somebody's birth, by what stands around it. */
export const isBirth = (place: DatePlace): boolean =>
  isAnnounced(place) || isSaidAfter(place) || continues(place) || isOfPerson(place);

/** "DOB: 3/9/1987", "born in Tijuana on March 9", "her birthday is 3/9", "kids: Ana 3/9/15". */
function isAnnounced({ note, date, before, lastDateTo }: DatePlace): boolean {
  if (!before || before.from < lastDateTo || date.from - before.to > 140) return false;

  const between = note.plain.slice(before.to, date.from);
  // The date that was announced has been replaced: this is another one.
  if (between.includes(replacedMark)) return false;
  if (before.kind === "list") {
    return (
      isWhole(date) &&
      between.length <= 40 &&
      (isUpTo(date, 2022) ? isNames(note, before.to, date.from) : /^ ?: ?[a-z]+ ?$/.test(between))
    );
  }
  // A whole date of long ago can hardly be another one.
  if (isWhole(date) && isUpTo(date, 2008)) {
    return isOpen.test(between.replace(/\b\d{1,2}\b/g, "")) || speaksOfProof.test(between);
  }
  if (between.length > 60 || !isOpen.test(between) || isOfOther.test(between)) return false;
  if (before.kind === "birthday" && date.kind === "year") return false;
  if (ofNobody.test(note.plain.slice(Math.max(0, before.from - 24), before.from))) return false;

  return !ends.test(between) || between.length <= 6;
}

/** "3/9/1987 (DOB)", "March 9 is her birthday", "el 3 de mayo cumple 5". */
function isSaidAfter({ note, date, after, nextDateFrom }: DatePlace): boolean {
  if (!after || after.kind === "list" || date.kind === "year" || after.from > nextDateFrom)
    return false;

  const between = note.plain.slice(date.to, after.from);
  const afterwards = note.plain.slice(after.to, Math.min(nextDateFrom, after.to + 14));
  const hasItsOwn = nextDateFrom - after.to < 14 && !/[.;\n)]/.test(afterwards);

  const isOfIt =
    saysItOf.test(between) || (after.kind === "birthday" && isNames(note, date.to, after.from));

  return between.length <= 30 && isOfIt && !hasItsOwn && !isOfOther.test(afterwards);
}

/** "DOBs 3/9/15, 4/1/18", "DOB 3/9/87, his 4/1/85", "born 1999, not 1998". */
function continues({ note, date, before, lastBirth }: DatePlace): boolean {
  if (!lastBirth || date.from - lastBirth.to > 50) return false;

  const between = note.plain.slice(lastBirth.to, date.from);
  if (contradicts.test(between)) return true;
  // "nació el día de la Candelaria, 2 de febrero de 1955"
  if (/^,? \(?$/.test(between) && lastBirth.year === null && isWhole(date)) return true;
  if (isOfYear(lastBirth) !== isOfYear(date)) return false;
  if (ends.test(between)) return false;
  if (/^[^\d]+$/.test(between) && date.year !== null && date.year === lastBirth.year) return true;
  const isListed = before?.kind === "many" || before?.kind === "list" || isUpTo(date, 2012);
  return (/[a-z]/.test(between) || isListed) && isNames(note, lastBirth.to, date.from);
}

/** "(Ana López, 3/9/1987)", "LOPEZ, ANA | 03/09/87 |": no service is as old as people are. */
const isOfPerson = ({ note, date, lastDateTo }: DatePlace): boolean =>
  date.kind === "whole" &&
  (precedesWeight.test(note.plain.slice(date.to, date.to + 16)) ||
    (date.from - lastDateTo > 3 && isOfAnybody(note, date)));

const isOfAnybody = (note: Note, date: WrittenDate): boolean =>
  isUpTo(date, 2020) &&
  (romanMonth.test(note.plain.slice(date.from, date.to)) ||
    followsPerson(note, date.from) ||
    (isUpTo(date, 2012) &&
      isListedAs.test(note.plain.slice(Math.max(0, date.from - 40), date.from))) ||
    isOfLongAgo(note, date) ||
    (isUpTo(date, 2012) && precedesNumber.test(note.plain.slice(date.to, date.to + 20))));

/** "Born 3/9/87, school has Dec 25." */
const contradicts =
  /^[ ,;(-]{1,3}(?:but |pero |and |y )?(?:the |el |la |su |her |his )?(?:school|record|hmis|intake|roi|form|application|hoja|solicitud|id|ssa|birth cert(?:ificate)?|chart|license|system|medicaid|escuela|acta|sistema|licencia|mom|mother|mama) (?:has|says|shows|lists|reads|had|dice|tiene|pone|wrote|put)(?: (?:it as|it|him as|her as|que))? $|^[ ,;(-]{1,3}(?:but |pero |and |y )?(?:on|in|en) (?:the |el |la |su |her |his )?(?:intake|roi|form|application|hmis|id|record|card|ssn? card|hoja|solicitud|licencia|acta|sistema)(?:[ :]| (?:it's|its|es|is|dice|says) )$/;

/** "Old record has him as 1/31/86." */
const isListedAs =
  /\b(?:has|have|had|lists?|shows?|put|puts|entered|tiene|pusieron|aparece)(?: (?:him|her|me|them|it|the client|ct|client|lo|la))?(?: down)? (?:as|at|como|con) $/;

/** No note tells of a day before 1990 but of a birth, a war or a wedding. */
const isOfLongAgo = (note: Note, date: WrittenDate): boolean =>
  isUpTo(date, 1989) &&
  isOpen.test(
    note.plain
      .slice(Math.max(0, date.from - 60), date.from)
      .replace(/^.*(?:[.!?]\s|\n)/s, "")
      .replace(/\d/g, ""),
  ) &&
  !isOfOther.test(note.plain.slice(date.to, date.to + 24));

const isWhole = ({ kind }: WrittenDate) => kind === "whole" || kind === "loose";
const isOfYear = ({ year, kind }: WrittenDate) => year !== null || kind === "whole";
const isUpTo = ({ year }: WrittenDate, last: number) =>
  year !== null && year > 1900 && year <= last;

const isOpen =
  /^(?!.*\b(?:due|edd|intake|entry|exit|court|hearing|cita|corte|audiencia|app?oin?tment|appt|moved?|moving|came|arrived|entered|ingres\w+|lleg\w+|vino|entro|since|desde|until|hasta|expires?|exp|vence|visit\w*|seen|signed|served|released|married|homeless|sober|enrolled|receive[ds]?|ordered|request\w*|pick\w*|recog\w+|solicit\w+|certificate|cert|acta|control|policy|poliza|shelter|lease|discharged?|deported|graduated|incident|called|meeting|reunion|school starts|built|founded|established|since|died|passed|murio|fallecio|convicted|sentenced|arrested|felony|honorably?|dd-?214|army|navy|marines|service|tour|vietnam|divorced?|wedding|casad\w+|statute|act of|ley|enacted|law|v\.|version|rev|revised|form|deceased|death|opened|dedicated|inaugurad\w+|fundad\w+|construid\w+|party|fiesta)\b)[^\d]*$/s;

const speaksOfProof =
  /^[^\d]*\b(?:cert(?:ificate)?|acta|id|license|licencia|passport|pasaporte|verified|confirmed|records?)\b[^\d;!?\n]{0,12}$/;

/** What makes it the date of something else. */
const isOfOther =
  /\b(?:part(?:y|ies)|cards?|cakes?|gifts?|lunch|dinner|celebrat\w+|fiesta|tarjeta|pastel|regalo|control|verified|updated|confirmed|unknown|refused|collected|needed|missing)\b/;

/** Programs and movements are born, too. */
const ofNobody =
  /\b(?:program|shelter|agency|church|initiative|coalition|organization|idea|programa|refugio|iglesia)(?: was| is| fue)? $/;

const ends = /(?<!\b(?:st|mr|mrs|ms|dr|jr|sr|sra|no|[a-z]))[.!]\s|\?\s[^\d]{24}|\n/;

const saysItOf =
  /^(?:st|nd|rd|th)?[ ,.)-]{0,3}(?:(?:is|was|are|for|as|es|fue|era|will be|will|le|que|when|i|he|she|the day|her|his|my|your|their|the|our|ct'?s?|client'?s|pt'?s|su|mi|el|[a-z]+'s) ?){0,3}[(:-]?$/;

/** As registry offices of Latin America write births: 3-V-1998. */
const romanMonth = /^\d{1,2} ?[-/.] ?[ivx]/;

const precedesWeight = /^,? \d{1,2} ?(?:lbs?|libras)\b/;

const precedesNumber =
  /^[ ,;|/)-]{1,4}(?:ssn?\b|social|last ?(?:4|four)|\d{3}-\d\d-\d{4}|xxx|\*\*\*|(?:fe)?male\b|[mf]\b|hombre|mujer|masculino|femenino|seguro)/;
