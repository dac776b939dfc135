import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { enrollmentTies } from "#shared/records/enrollmentTies.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { StoredItem } from "../records/storedItem.ts";
import type { EnrollmentChange } from "./enrollmentChanges.ts";

type Tally = Pick<ClientRecord, "agencies" | "openCoordinatedEntry">;

type Tying = Pick<StoredItem<"E" | "S">, "agencyId" | "confidential">;

/** What the profile counts, once enrollments and services are written: each agency's open enrollments and items. */
export function profileTally(
  { agencies, openCoordinatedEntry }: Tally,
  enrollments: readonly EnrollmentChange[],
  services: readonly StoredItem<"S">[],
  today: CalendarDate,
): Tally {
  const ties = { ...agencies };
  let coordinated = openCoordinatedEntry;

  const tie = ({ agencyId, confidential }: Tying, by = 0, projectType = 0) => {
    ties[agencyId] = {
      ...enrollmentTies(ties[agencyId] ?? {}, projectType, by, today),
      ...(confidential && { confidential: true }),
    };
  };
  const count = (enrollment: StoredItem<"E">, by: number) => {
    const isOpen = enrollment.ExitDate === null;
    tie(enrollment, isOpen ? by : 0, enrollment.projectType);
    if (isOpen && enrollment.projectType === coordinatedEntry)
      coordinated = Math.max(0, coordinated + by);
  };

  for (const { before, after } of enrollments) {
    if (before === after) continue;
    if (before) count(before, -1);
    count(after, +1);
  }
  for (const service of services) tie(service);

  return { agencies: ties, openCoordinatedEntry: coordinated };
}
