import { type CalendarDate, isCalendarDate, yearOf } from "../hmis/calendarDate.ts";
import { ageUnitAfter, isAgeHere } from "./ageFrames.ts";
import { digitPlaces } from "./digitPlaces.ts";
import { firstTokenAt } from "./firstTokenAt.ts";
import { readAges } from "./generic/readAges.ts";
import type { Identifier, KnownPerson } from "./identifier.ts";
import { type KnownParts, knownParts } from "./knownNameParts.ts";
import type { Note } from "./note.ts";
import { spelledNumberAt } from "./spelledNumbers.ts";

/**
 * Ages that follow from a known birth date, where the sentence speaks of somebody's age. A finder has no clock:
 * whoever knows the day a note speaks of gives it, and an age counts that the person has within a year of it.
 * Without a day every age counts that the person has in `yearsOfNotes`.
 */
export function knownAges(
  note: Note,
  people: readonly KnownPerson[],
  day?: CalendarDate,
): Identifier[] {
  const births = people.flatMap(({ dob }) => (dob && isCalendarDate(dob) ? [dob] : []));
  if (births.length === 0) return [];
  const ages = agesOf(births, day);
  const months = monthsOf(births, day);
  const parts = knownParts(people);
  const found: Identifier[] = [];

  let end = 0;
  for (const at of digitPlaces(note)) {
    const number = at < end ? null : numberAt(note, at);
    if (!number) continue;
    const unit = ageUnitAfter(note, number.end);
    const isKnown = (unit.isMonths ? months : ages).has(number.value);
    const isHere =
      isAgeHere(note, at, number.end, unit, (word) => isCalled(parts, word)) ||
      (end > 0 && isListed(note, end, at, number.end));
    if (!isKnown || !isHere) continue;

    if (isOfOutsider(note, at)) continue;
    const [first, last] = [note.tokens[at], note.tokens[number.end - 1]];
    if (!first || !last) continue;
    const place = note.placeOf(first.from, last.to + unit.length);
    found.push({ ...place, type: "AGE", certainty: "likely" });
    end = number.end;
  }

  return [...found, ...alsoAsAnybodys(note, ages)];
}

/** "Mia and Tito, 14 and 9", "kids 14, 9 and 2 need shoes": joined to an age, and not said of what follows. */
function isListed({ tokens }: Note, before: number, at: number, end: number): boolean {
  const joint = tokens[before];
  const isJoined =
    (at === before && /^(?:, ?| ?[&/] ?)$/.test(joint?.gap ?? "")) ||
    (at === before + 1 &&
      /^(?:and|y|e|n)$/.test(joint?.text ?? "") &&
      /^,? $/.test(joint?.gap ?? "") &&
      tokens[at]?.gap === " ");
  const next = tokens[end];
  if (!isJoined) return false;

  return next?.gap !== " " || wordsAfterList.has(next.text);
}

const wordsAfterList = new Set(
  "all and y e need needs start starts live lives are go goes both who with w in todos todas necesitan viven van estan que con".split(
    " ",
  ),
);

/** What is anybody's age by its sentence is theirs by its number. */
const alsoAsAnybodys = (note: Note, ages: ReadonlySet<number>): Identifier[] =>
  readAges(note).filter(
    ({ start, end, certainty }) =>
      certainty !== "possible" && tokensIn(note, start, end).some((at) => isAge(note, at, ages)),
  );

function isAge(note: Note, at: number, ages: ReadonlySet<number>): boolean {
  const number = numberAt(note, at);

  return number !== null && ages.has(number.value) && !isOfOutsider(note, at);
}

/** "Her neighbor is 29", "la casera, 61 años": said of somebody who is in no household. */
function isOfOutsider({ plain, tokens }: Note, at: number): boolean {
  const from = tokens[at]?.from ?? 0;

  return ofOutsider.test(plain.slice(Math.max(0, from - 48), from));
}

const ofOutsider =
  /\b(?:neighbor|landlord|landlady|teacher|coach|nurse|doctor|advocate|volunteer|driver|officer|cop|worker|manager|supervisor|lawyer|attorney|judge|intern|vecin[oa]|caser[oa]|maestr[oa]|enfermer[oa]|voluntari[oa]|trabajador[oa]|abogad[oa]|chofer|duen[oa]|jefe|jefa|doctora)(?:,? who)?(?: is| was|'s|,| \(| de| tiene| es)*(?: only| now| just| about| ya)? ?$/;

/**
 * The years that notes are taken to speak of where no day is given; both count. A constant, as a finder without a
 * clock gives the same answer everywhere, and a text does not tell when it was written. To be moved on with the years.
 */
const yearsOfNotes = { first: 2024, last: 2029 };

function agesOf(births: readonly CalendarDate[], day?: CalendarDate): ReadonlySet<number> {
  const first = day ? yearOf(day) - 1 : yearsOfNotes.first;
  const last = day ? yearOf(day) + 1 : yearsOfNotes.last;

  return new Set(
    births.flatMap((dob) => {
      const youngest = Math.max(0, first - yearOf(dob) - 1);
      return Array.from(
        { length: Math.max(0, last - yearOf(dob) - youngest + 1) },
        (_, n) => youngest + n,
      );
    }),
  );
}

/** Of infants the age is told in months. */
function monthsOf(births: readonly CalendarDate[], day?: CalendarDate): ReadonlySet<number> {
  const last = day ? yearOf(day) : yearsOfNotes.last;
  const hasInfant = births.some((dob) => last - yearOf(dob) <= (day ? 2 : 6));

  return new Set(hasInfant ? Array.from({ length: 36 }, (_, n) => n) : []);
}

function numberAt({ tokens }: Note, at: number): { value: number; end: number } | null {
  const token = tokens[at];
  if (!token?.isNumber) return spelledNumberAt(tokens, at);
  const isPlain = token.text.length <= 3 && !(token.text.length > 1 && token.text.startsWith("0"));

  return isPlain ? { value: Number(token.text), end: at + 1 } : null;
}

const isCalled = ({ words, shortened }: KnownParts, word: string) =>
  words.has(word) || shortened.has(word);

/** The tokens within a stretch of the text. */
function tokensIn({ tokens }: Note, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = firstTokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) found.push(at);

  return found;
}
