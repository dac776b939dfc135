import { isCalendarDate } from "../hmis/calendarDate.ts";
import type { KnownIdentity, KnownPerson } from "./identifier.ts";

/**
 * The people of an identity as the finders read them, the client first; those of whom nothing is known are left out.
 * The same identity gives the same array as long as nothing in it changed, so that what follows from its names is
 * worked out once.
 */
export function knownPeople(known: KnownIdentity): readonly KnownPerson[] {
  const written = JSON.stringify(known);
  const kept = read.get(known);
  if (kept?.written === written) return kept.people;

  const people = [known.client, ...(known.household ?? [])].flatMap((person) => {
    const one = person ? personOf(person) : {};
    return Object.keys(one).length > 0 ? [one] : [];
  });
  read.set(known, { written, people });

  return people;
}

/** Goes with the identity: nobody's name outlives what gave it. */
const read = new WeakMap<KnownIdentity, { written: string; people: readonly KnownPerson[] }>();

/** Only what says something: forms give empty words, lists with an empty line, null for what nobody knows. */
function personOf(person: KnownPerson): KnownPerson {
  const { first, middle, last, dob, ssn } = person;
  const one = { first, middle, last, ssn, dob: dob ? dayOf(dob) : null };
  const lists = ["nicknames", "phones", "emails", "addresses", "handles"] as const;

  return Object.fromEntries([
    ...Object.entries(one).filter(([, words]) => words && isSaid(words)),
    ...lists
      .map(
        (name) => [name, (person[name] ?? []).filter((words) => words && isSaid(words))] as const,
      )
      .filter(([, words]) => words.length > 0),
  ]);
}

const isSaid = (words: string) => /[\p{L}\p{N}]/u.test(words);

/** `1991-03-04`, with a time or without, and `3/4/1991` as sheets of this country have it; null for another text. */
function dayOf(written: string): string | null {
  const iso = written.trim().slice(0, 10);
  const [, month = "", day = "", year = ""] =
    /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(written.trim()) ?? [];
  const read = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : iso;

  return isCalendarDate(read) ? read : null;
}
