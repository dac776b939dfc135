import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { enrollmentTies } from "#shared/records/enrollmentTies.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";

/** What the profile counts: the agency's open enrollments, and those in Coordinated Entry. */
export function enrollmentTally(
  { agencies, openCoordinatedEntry }: ClientRecord,
  agencyId: string,
  projectType: number,
  by: number,
  today: CalendarDate,
) {
  const coordinatedBy = projectType === coordinatedEntry ? by : 0;
  const ties = enrollmentTies(agencies[agencyId] ?? {}, projectType, by, today);

  return {
    set: {
      agencies: { ...agencies, [agencyId]: ties },
      openCoordinatedEntry: Math.max(0, openCoordinatedEntry + coordinatedBy),
    },
    movesVersion: coordinatedBy !== 0,
  };
}

/** The tie holds the last day of the release that reaches furthest, so that what it opened ends by itself. */
export function withRelease(
  { set, movesVersion }: ReturnType<typeof enrollmentTally>,
  agencyId: string,
  releasedUntil: CalendarDate | undefined,
) {
  const ties = set.agencies[agencyId] ?? {};
  const last = [ties.releasedUntil, releasedUntil]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  const agencies = {
    ...set.agencies,
    [agencyId]: { ...ties, ...(last && { releasedUntil: last }) },
  };

  return { set: { ...set, agencies }, movesVersion };
}
