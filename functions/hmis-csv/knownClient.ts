import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { latestEntry } from "#shared/hmis-csv/latestEntry.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { ItemTable } from "../records/itemTable.ts";
import type { ClientGroup } from "./clientGroup.ts";
import type { ClientOutcome } from "./clientOutcome.ts";
import {
  type EnrollmentChange,
  type EnrollmentChanges,
  enrollmentChanges,
} from "./enrollmentChanges.ts";
import type { ExternalMark } from "./externalTable.ts";
import type { Importing } from "./importing.ts";
import { knownClientRow } from "./knownClientRow.ts";
import { profileTally } from "./profileTally.ts";
import { refused } from "./rowReport.ts";
import { serviceChanges } from "./serviceChanges.ts";
import { storedServices } from "./storedItems.ts";
import { writtenFields } from "./writtenFields.ts";

/** A client whom an earlier import brought: the mark it left, and the record as it is now. */
export interface Known {
  readonly mark: ExternalMark;
  readonly opened: OpenedClient;
}

/** Writes what the rows change of a client who is here. Rows that are as they were write nothing at all. */
export async function knownClient(
  importing: Importing,
  items: ItemTable,
  externalId: string,
  { mark, opened }: Known,
  whole: ClientGroup,
): Promise<ClientOutcome> {
  const { asking, tables } = importing;
  const { clients, externals } = tables;
  const { record } = opened;

  const own = await knownClientRow(importing, whole.client, mark, opened);
  const { group, enrolled } = await allowedEnrollments(importing, items, record, whole);
  const served = await serviceChanges(
    importing,
    (itemIds) => storedServices(clients, record.recordId, itemIds),
    group,
    enrolled,
  );
  const changes = [...enrolled.enrollments.values()].filter(
    ({ before, after }) => before !== after,
  );
  const latest = await laterEntry(importing, group, mark);
  const owner = latest && ownerAfter(mark, record, latest.agencyId);
  const isMarked = Boolean(own.rowMac || latest);
  const reports = [...group.reports, ...own.reports, ...enrolled.reports, ...served.reports];
  const outcome = { reports, identityDropped: false };

  if (changes.length + served.services.length === 0 && !own.set && !isMarked) return outcome;
  if (record.state === "sealed") return untilOpen(outcome);

  await clients.change(asking, [opened], ([current]) => {
    // What was read above was read of this state: a record that moved on meanwhile is read anew, with its items.
    if (current?.record.content !== record.content) throw new ConditionsFailed([]);
    const tally = profileTally(record, changes, served.services);
    const movesEntry = tally.openCoordinatedEntry !== record.openCoordinatedEntry;

    return {
      set: [{ ...own.set, ...tally, ...(owner && { owner }) }],
      movesVersion: Boolean(own.set || owner || movesEntry),
      items: [
        ...(isMarked
          ? [
              externals.put(
                externalId,
                {
                  ...mark,
                  ...(own.rowMac && { rowMac: own.rowMac }),
                  ...(latest && { latest: latest.entry }),
                  ...(owner && { owner }),
                },
                mark,
              ),
            ]
          : []),
        ...own.items,
        ...changes.map(({ after }) => items.put("E", record.recordId, after)),
        ...served.services.map((service) => items.put("S", record.recordId, service)),
      ],
      fields: writtenFields(Boolean(own.set), changes.length, served.services.length),
    };
  });

  return outcome;
}

/** The enrollments, but for those that the record as it is must not have. */
async function allowedEnrollments(
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
  const entries: ClientGroup["entries"][number][] = [];
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

/** The enrollment that newly says whose client it is and which household is the current one. */
async function laterEntry(
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

/** An owner whom somebody chose here stays. */
const ownerAfter = (mark: ExternalMark, { owner }: ClientRecord, agencyId: string) =>
  owner === mark.owner && owner !== agencyId ? agencyId : undefined;

const untilOpen = (outcome: ClientOutcome): ClientOutcome => ({
  ...outcome,
  reports: outcome.reports.map((report) =>
    report.outcome === "imported"
      ? { ...report, outcome: "refused", reason: "being de-identified; import it again afterwards" }
      : report,
  ),
});
