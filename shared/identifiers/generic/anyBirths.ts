import { isBirth } from "./birthPlaces.ts";
import { birthTables } from "./birthTables.ts";
import { birthWords } from "./birthWords.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";
import { type WrittenDate, writtenDates } from "./writtenDates.ts";

/**
 * Birth dates and birthdays: a date that a birth is said of, one after a person's name that is too old to be
 * a date of service, and those that follow one of them in a list. No other date says who somebody is.
 */
export const anyBirths: GenericFinder = (note) => {
  const dates = writtenDates(note);
  const words = birthWords(note);
  const listed = birthTables(note.plain, words, dates);
  const births: WrittenDate[] = [];
  let nextWord = 0;

  for (const [n, date] of dates.entries()) {
    while ((words[nextWord]?.to ?? Number.POSITIVE_INFINITY) <= date.from) nextWord += 1;
    const lastDate = dates[n - 1];
    const place = {
      note,
      date,
      before: words[nextWord - 1],
      after: words[nextWord],
      lastDateTo: lastDate?.to ?? -100,
      nextDateFrom: dates[n + 1]?.from ?? Number.POSITIVE_INFINITY,
      lastBirth: births.at(-1) === lastDate ? lastDate : undefined,
    };
    if (listed.has(date) || isBirth(place)) births.push(date);
  }

  return births.map((date) => spanIn(note, date, "DOB"));
};
