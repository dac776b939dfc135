import { ConditionsFailed } from "../aws/transact.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { ItemTable } from "../records/itemTable.ts";
import { allowedEnrollments } from "./allowedEnrollments.ts";
import type { ClientGroup } from "./clientGroup.ts";
import type { ClientOutcome } from "./clientOutcome.ts";
import type { ExternalMark } from "./externalTable.ts";
import type { Importing } from "./importing.ts";
import { knownClientRow } from "./knownClientRow.ts";
import { laterEntry } from "./laterEntry.ts";
import { profileTally } from "./profileTally.ts";
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
    const tally = profileTally(record, changes, served.services, asking.today);
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
