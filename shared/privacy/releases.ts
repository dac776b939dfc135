import { ageOn, type CalendarDate } from "../hmis/calendarDate.ts";
import { adult } from "./roiRules.ts";

/** A release of information, as far as it decides who sees a record (rules §5). */
export interface Release {
  readonly permission: "yes" | "no";
  readonly scope: "all" | { readonly agencyIds: readonly string[] };
  readonly effectiveDate: CalendarDate;
  /** Last day on which it holds; null for a No without end. */
  readonly endDate: CalendarDate | null;
  readonly method?: "written" | "telephone" | "system" | undefined;
  readonly givenBy?: "self" | "guardian" | "other" | "system" | undefined;
  /** The record of the guardian who gave it, where the guardian is of the household. */
  readonly guardian?: string | undefined;
}

/**
 * The release that counts on a day: of those in force the one recorded last, even on the same date. None counts
 * as a No. What is recorded last stands last.
 */
export const releaseOn = (releases: readonly Release[], day: CalendarDate): Release | undefined =>
  releases.findLast((release) => isInForce(release, day));

const isInForce = ({ effectiveDate, endDate }: Release, day: CalendarDate) =>
  effectiveDate <= day && (endDate === null || endDate >= day);

/**
 * The releases with one more. Those that have ended, and those the new one outlasts wherever they would hold, can
 * never count again and go.
 */
export const withRelease = <R extends Release>(
  releases: readonly R[],
  added: R,
  today: CalendarDate,
): R[] => [
  ...releases.filter(
    (release) =>
      (release.endDate === null || release.endDate >= today) && !isOutlasted(release, added, today),
  ),
  added,
];

function isOutlasted(release: Release, by: Release, today: CalendarDate): boolean {
  const from = release.effectiveDate > today ? release.effectiveDate : today;
  const endsNoLater =
    by.endDate === null || (release.endDate !== null && release.endDate <= by.endDate);

  return by.effectiveDate <= from && endsNoLater;
}

/**
 * The releases of somebody of this date of birth: what a guardian allowed ends at 18 (rules §5). Without a known
 * date it ends as it was recorded; `unread` is a date that cannot be read here, and hides in doubt.
 */
export const releasesAtAge = <R extends Release>(
  releases: readonly R[],
  dob: CalendarDate | null | "unread",
  today: CalendarDate,
): R[] =>
  releases.filter(
    ({ givenBy, permission }) =>
      givenBy !== "guardian" ||
      permission === "no" ||
      (dob !== "unread" && (dob === null || ageOn(dob, today) < adult)),
  );

/** The releases once these are no longer of the household: what a guardian allowed ends with it. A No stands. */
export const withoutGuardians = <R extends Release>(
  releases: readonly R[],
  gone: ReadonlySet<string>,
): R[] =>
  releases.filter(
    ({ guardian, permission }) => permission === "no" || !guardian || !gone.has(guardian),
  );
