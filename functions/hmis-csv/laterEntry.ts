import { latestEntry } from "#shared/hmis-csv/latestEntry.ts";
import type { ClientGroup } from "./clientGroup.ts";
import type { ExternalMark } from "./externalTable.ts";
import type { Importing } from "./importing.ts";

/** The enrollment that newly says whose client it is and which household is the current one. */
export async function laterEntry(
  { tables }: Importing,
  { entries }: ClientGroup,
  { latest: known }: ExternalMark,
) {
  const read = latestEntry(entries.map((entry) => entry.read));
  const winner = entries.find((entry) => entry.read === read);
  if (!winner) return undefined;

  const idOf = (externalId: string) => tables.externals.id("Enrollment", externalId);
  const entry = {
    enrollmentId: await idOf(winner.read.EnrollmentID),
    EntryDate: winner.read.EntryDate,
  };
  const agencyId = winner.agency.agencyId;
  if (!known) return { entry, agencyId };
  if (known.enrollmentId === entry.enrollmentId)
    return known.EntryDate === entry.EntryDate ? undefined : { entry, agencyId };

  // Without the former one beside it a tie cannot be decided: its ID there is not kept.
  const ids = await Promise.all(entries.map((each) => idOf(each.read.EnrollmentID)));
  const isLater = ids.includes(known.enrollmentId) || entry.EntryDate > known.EntryDate;
  return isLater ? { entry, agencyId } : undefined;
}
