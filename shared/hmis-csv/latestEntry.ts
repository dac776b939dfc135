import { compareIds } from "./compareIds.ts";
import type { EnrollmentRow } from "./rows/enrollment.ts";

type Entry = Pick<EnrollmentRow, "EnrollmentID" | "EntryDate">;

/**
 * The enrollment that says whose client somebody is and which household is the current one (rules.md §11):
 * that of the latest EntryDate, open or ended; of two on one day the greater EnrollmentID.
 */
export const latestEntry = <E extends Entry>(entries: readonly E[]): E | undefined =>
  entries.reduce<E | undefined>(
    (latest, entry) => (latest && !isLater(entry, latest) ? latest : entry),
    undefined,
  );

const isLater = (entry: Entry, latest: Entry) =>
  entry.EntryDate > latest.EntryDate ||
  (entry.EntryDate === latest.EntryDate && compareIds(entry.EnrollmentID, latest.EnrollmentID) > 0);
