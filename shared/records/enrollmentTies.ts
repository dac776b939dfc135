import { type AgencyTies, isHandedOver } from "../anonymization/sight.ts";
import type { CalendarDate } from "../hmis/calendarDate.ts";
import { coordinatedEntry } from "../hmis/projectType.ts";
import { handoffEnd } from "../privacy/handoff.ts";

/**
 * What ties an agency to a record once so many more of its enrollments in a project of this type are open, or fewer.
 * An access that was handed over lasts while an enrollment is open and 90 days from then (rules §5); one that had
 * ended does not come back by enrolling.
 */
export function enrollmentTies(
  before: AgencyTies,
  projectType: number,
  by: number,
  today: CalendarDate,
): AgencyTies {
  const { handoffUntil, ...ties } = before;
  const openEnrollments = Math.max(0, (ties.openEnrollments ?? 0) + by);
  const coordinated = Math.max(
    0,
    (ties.openCoordinatedEntry ?? 0) + (projectType === coordinatedEntry ? by : 0),
  );
  const lasts = by < 0 && openEnrollments === 0 ? handoffEnd(today) : handoffUntil;

  return {
    ...ties,
    openEnrollments,
    openCoordinatedEntry: coordinated,
    items: true,
    ...(isHandedOver(before, today) && lasts && { handoffUntil: lasts }),
  };
}
