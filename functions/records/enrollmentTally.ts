import { isHandedOver } from "#shared/anonymization/sight.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { handoffEnd } from "#shared/privacy/handoff.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";

/**
 * What the profile counts: the agency's open enrollments, and those in Coordinated Entry. An access that was handed
 * over lasts while an enrollment is open and 90 days from then; one that had ended does not come back by enrolling.
 */
export function enrollmentTally(
  record: ClientRecord,
  agencyId: string,
  projectType: number,
  by: number,
  today: CalendarDate,
) {
  const { handoffUntil, ...ties } = record.agencies[agencyId] ?? {};
  const isCoordinatedEntry = projectType === coordinatedEntry;
  const coordinatedBy = isCoordinatedEntry ? by : 0;
  const openEnrollments = Math.max(0, (ties.openEnrollments ?? 0) + by);
  const openHere = Math.max(0, (ties.openCoordinatedEntry ?? 0) + coordinatedBy);
  const wasOpen = isHandedOver(record.agencies[agencyId], today);
  const lasts = by < 0 && openEnrollments === 0 ? handoffEnd(today) : handoffUntil;

  return {
    set: {
      agencies: {
        ...record.agencies,
        [agencyId]: {
          ...ties,
          openEnrollments,
          openCoordinatedEntry: openHere,
          items: true as const,
          ...(wasOpen && lasts && { handoffUntil: lasts }),
        },
      },
      openCoordinatedEntry: Math.max(0, record.openCoordinatedEntry + coordinatedBy),
    },
    movesVersion: isCoordinatedEntry && by !== 0,
  };
}
