import { coordinatedEntry } from "#shared/hmis/projectType.ts";
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
): Tally {
  const ties = { ...agencies };
  let coordinated = openCoordinatedEntry;

  const tie = ({ agencyId, confidential }: Tying, by: number) => {
    const before = ties[agencyId] ?? {};
    const openEnrollments = Math.max(0, (before.openEnrollments ?? 0) + by);
    ties[agencyId] = {
      ...before,
      openEnrollments,
      items: true,
      ...(confidential && { confidential: true }),
    };
  };
  const count = (enrollment: StoredItem<"E">, by: number) => {
    const isOpen = enrollment.ExitDate === null;
    tie(enrollment, isOpen ? by : 0);
    if (isOpen && enrollment.projectType === coordinatedEntry)
      coordinated = Math.max(0, coordinated + by);
  };

  for (const { before, after } of enrollments) {
    if (before === after) continue;
    if (before) count(before, -1);
    count(after, +1);
  }
  for (const service of services) tie(service, 0);

  return { agencies: ties, openCoordinatedEntry: coordinated };
}
