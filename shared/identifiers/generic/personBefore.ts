import type { Note, Token } from "../note.ts";
import { person } from "./ageContext.ts";

/** Whether a date stands where papers put the birth date: right after a person's name, age, sex or SSN. */
export function followsPerson(note: Note, from: number): boolean {
  const before = note.plain.slice(Math.max(0, from - 40), from);
  if (/[,;|/([-] ?$/.test(before) && particulars.test(before)) return true;
  if (/[a-z:(] ?$/.test(before) && papers.test(before)) return true;

  const nearest = tokenBefore(note.tokens, from);
  // "LOPEZ, ANA y 3/9/1987"
  const last = note.tokens[nearest]?.text === "y" ? nearest - 1 : nearest;
  const name = note.tokens[last];
  const gap = name ? note.plain.slice(name.to, from) : "";
  if (!name || !isName(name) || !setsApart.test(gap)) return false;
  // The point of an initial, not of a sentence.
  if (gap.includes(".") && name.text.length > 2) return false;
  if (/[([]/.test(gap)) return true;

  const first = note.tokens[last - 1];
  return (
    first !== undefined &&
    isName(first) &&
    joinsNames.test(name.gap) &&
    !placeBefore.has(note.tokens[last - 2]?.text ?? "")
  );
}

/** Whether nothing but names of people, and words that link them, stands in a stretch. */
export function isNames(note: Note, from: number, to: number): boolean {
  const { tokens } = note;
  for (let at = tokenBefore(tokens, from) + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.from >= to) break;
    const isShort = token.isNumber && token.text.length <= 2;
    if (!isShort && !isName(token) && !links.has(token.text)) return false;
  }

  return true;
}

/** The last token that starts before a place, by halves: dates may be many. */
function tokenBefore(tokens: readonly Token[], from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }

  return low - 1;
}

const isName = ({ text, isNumber, letterCase }: Token) =>
  !isNumber && letterCase !== "lower" && !notNames.has(text);

/** "38 y/o, 3/9/87", "wife: Ana (3/9/87", "xxx-xx-1234 / 3/9/87". */
const particulars = new RegExp(
  `(?:\\b\\d{1,2} ?(?:y/?\\.?o\\.?|anos|a\\.|years? old|yrs?(?: old)?)|(?:\\d{3}-\\d\\d-|[x*]-?|last 4:? ?)\\d{4}|(?:[ ,|/(]|\\b\\d\\d ?)[mf]|\\b${person}(?:: [a-z'-]{2,15})?) ?[,;|/([-] ?$`,
);

const papers =
  /\b(?:id|roi|license|licencia|dl|cedula|pasaporte|passport|medicaid|medicare|matricula|acta)(?: [a-z]+){0,2} ?(?:[:(]|reads|dice|says|shows|with|has) ?$/;

const placeBefore = words("from at in to of near outside behind desde en de a");

const setsApart = /^[ .)"']{0,3}[,;|([/:\t-]{1,2} ?$|^ {2,}$|^\.? (?:y )?$/;

const joinsNames = /^[ .,'"-]{1,3}$/;

const links = words(`
  me on school has birthday bday
  should be to into from changed corrected actual
  and y e or o not no his her hers their my wait i mean sorry actually is the de la del el los las su sus con with both also
  mother father mom dad son daughter wife husband spouse partner child baby sister brother madre padre mama papa hijo hija
  esposo esposa pareja nino nina bebe hermano hermana older younger oldest youngest middle mayor menor s m f yo anos age
  twin twins infant toddler boy girl respectively`);

/** What begins with a capital in front of a date, and is nobody. */
const notNames = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes miercoles
  jueves viernes sabado domingo january february march april june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre intake entry exit entered exited enrolled enrollment court hearing appointment appt meeting visit note notes
  date dated fecha case program project shelter clinic center house home unit agency county city state street ave avenue
  road apartment army navy marines corps force usmc usn usaf guard veteran hospital school police report incident signed
  issued expires exp expiration effective updated revised review version rev form letter notice order eviction lease
  move moved since desde until hasta from to in on at by as of per the el la en al cita corte ingreso salida entrada visita
  firma firmado emitido vence refugio programa clinica centro condado ciudad calle hud hmis dd va ssa ssi ssdi snap dhs
  medicaid medicare voucher policy due start end last next first seen service services referral assessment discharge
  discharged released sober clean married divorced arrested convicted served homeless hired`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
