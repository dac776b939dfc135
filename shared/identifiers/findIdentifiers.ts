import type { CalendarDate } from "../hmis/calendarDate.ts";
import { agreesWithKnown } from "./agreesWithKnown.ts";
import { findKnown } from "./findKnown.ts";
import { findGeneric } from "./generic/findGeneric.ts";
import type { Identifier, KnownIdentity } from "./identifier.ts";
import { knownPeople } from "./knownPeople.ts";
import { mergeSpans } from "./mergeSpans.ts";
import { readNote } from "./note.ts";
import { refuseTooLong } from "./textTooLong.ts";

export interface FindOptions {
  readonly known?: KnownIdentity;
  /** A hint only: case notes mix both, so both are always looked for. */
  readonly language?: "en" | "es";
  /** The day the text was written: ages of the known identity are those of about that day, not of any year. */
  readonly day?: CalendarDate;
}

/**
 * The stretches of a text that identify somebody (rules.md §9), sorted and apart from each other. Where an
 * identity is given, what identifies somebody else is `possible`: whether it must go is a person's to say. A
 * status of HIV is nobody's name, and stays what it is. An identity of which nothing is filled in is none.
 * The same text and identity give the same answer everywhere. Kinds in brackets that stand where an
 * identifier was (`[name]`) are never found again. Throws `TextTooLong` from one megabyte on.
 */
export function findIdentifiers(text: string, { known, day }: FindOptions = {}): Identifier[] {
  refuseTooLong(text);
  const note = readNote(text);
  const anybody = findGeneric(note).filter(({ certainty }) => certainty !== "possible");
  const people = known ? knownPeople(known) : [];
  if (!known || people.length === 0) return anybody;

  const others = anybody.map(
    (span): Identifier =>
      span.type === "HEALTH" || agreesWithKnown(note, span, people)
        ? span
        : { ...span, certainty: "possible" },
  );
  const theirs = findKnown(note, known, day);
  const nthFrom = new Map(theirs.map(({ start }, nth) => [start, nth]));
  const areTwo = ({ start, end, type }: Identifier) => {
    const nth = type === "PERSON" ? nthFrom.get(start) : undefined;
    const [first, last] = nth === undefined ? [] : theirs.slice(nth, nth + 2);

    return first && last?.end === end && joins.test(text.slice(first.end, last.start));
  };

  return mergeSpans(text, [...theirs, ...others.filter((span) => !areTwo(span))]);
}

/** "Mercedes y Cruz", both known, are not one name; the word between them stays. */
const joins = /^ (?:y|e|and|&) $/i;
