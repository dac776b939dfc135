import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { ItemTable } from "../records/itemTable.ts";
import type { ClientGroup, Entry } from "./clientGroup.ts";
import {
  type EnrollmentChange,
  type EnrollmentChanges,
  enrollmentChanges,
} from "./enrollmentChanges.ts";
import type { Importing } from "./importing.ts";
import { refused } from "./rowReport.ts";

/** The enrollments, but for those that the record as it is must not have. */
export async function allowedEnrollments(
  importing: Importing,
  items: ItemTable,
  record: ClientRecord,
  group: ClientGroup,
): Promise<{ group: ClientGroup; enrolled: EnrollmentChanges }> {
  const enrolled = await enrollmentChanges(
    importing,
    (itemId) => items.get("E", record.recordId, itemId),
    group,
  );
  const reports = [...group.reports];
  const entries: Entry[] = [];
  for (const entry of group.entries) {
    const itemId = await importing.tables.externals.id("Enrollment", entry.read.EnrollmentID);
    const change = enrolled.enrollments.get(itemId);
    const reason = change && forbidden(record, change);
    if (reason) reports.push(refused(entry.row, "ProjectID", reason));
    else entries.push(entry);
  }
  if (entries.length === group.entries.length) return { group, enrolled };

  return allowedEnrollments(importing, items, record, { ...group, entries, reports });
}

function forbidden(
  { kind, privacy }: ClientRecord,
  { before, after }: EnrollmentChange,
): string | undefined {
  const isOpenEntry = (item: typeof before) =>
    item?.projectType === coordinatedEntry && item.ExitDate === null;

  if (kind === "identified" && after.confidential && !before?.confidential)
    return "of a victim service provider, and the client is identified here";
  if (privacy === "private" && isOpenEntry(after) && !isOpenEntry(before))
    return "Coordinated Entry, and the record is private here; share it first";
  return undefined;
}
