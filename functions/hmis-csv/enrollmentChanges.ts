import { isHopwa } from "#shared/hmis/funder.ts";
import type { RowReport } from "#shared/hmis-csv/import.ts";
import type { StoredItem } from "../records/storedItem.ts";
import type { ClientGroup, Entry } from "./clientGroup.ts";
import type { Importing } from "./importing.ts";
import { refused, reported } from "./rowReport.ts";

type Enrollment = StoredItem<"E">;

/** An enrollment as it is stored and as the rows leave it. */
export interface EnrollmentChange {
  readonly before: Enrollment | undefined;
  after: Enrollment;
}

export interface EnrollmentChanges {
  /** By their ID here: all that the rows name and that exist or come into being. */
  readonly enrollments: ReadonlyMap<string, EnrollmentChange>;
  readonly reports: readonly RowReport[];
}

/** What the rows of Enrollment.csv and Exit.csv make of a client's enrollments. */
export async function enrollmentChanges(
  importing: Importing,
  stored: (itemId: string) => Promise<Enrollment | undefined>,
  { entries, exits, services }: ClientGroup,
): Promise<EnrollmentChanges> {
  const { externals } = importing.tables;
  const enrollments = new Map<string, EnrollmentChange>();
  const reports: RowReport[] = [];

  for (const entry of entries) {
    const itemId = await externals.id("Enrollment", entry.read.EnrollmentID);
    if (enrollments.has(itemId)) {
      reports.push(refused(entry.row, "EnrollmentID", "the same ID twice"));
      continue;
    }
    const before = await stored(itemId);
    const rowMac = await externals.rowMac(entry.row, isHopwa(entry.project.funder) ? "HOPWA" : "");
    const isUnchanged = before !== undefined && macsOf(before).entry === rowMac;
    const after = isUnchanged ? before : await entered(importing, entry, itemId, before, rowMac);
    enrollments.set(itemId, { before, after });
    reports.push(reported(entry.row, isUnchanged ? "unchanged" : "imported"));
  }

  const pointedTo = [...exits, ...services].map(({ read }) => read.EnrollmentID);
  for (const externalId of new Set(pointedTo)) {
    const itemId = await externals.id("Enrollment", externalId);
    const before = enrollments.has(itemId) ? undefined : await stored(itemId);
    if (before) enrollments.set(itemId, { before, after: before });
  }

  const ended = new Set<string>();
  for (const { row, read } of exits) {
    const itemId = await externals.id("Enrollment", read.EnrollmentID);
    const change = enrollments.get(itemId);
    const rowMac = await externals.rowMac(row);
    if (!change) reports.push(refused(row, "EnrollmentID", "the enrollment did not come in"));
    else if (ended.has(itemId))
      reports.push(refused(row, "EnrollmentID", "a second exit of this enrollment"));
    else if (macsOf(change.after).exit === rowMac) reports.push(reported(row, "unchanged"));
    else if (read.ExitDate < change.after.EntryDate)
      reports.push(refused(row, "ExitDate", "before the entry"));
    else if (read.ExitDate > importing.asking.today)
      reports.push(refused(row, "ExitDate", "in the future"));
    else {
      change.after = {
        ...change.after,
        ExitDate: read.ExitDate,
        Destination: read.Destination,
        rowMac: `${macsOf(change.after).entry}.${rowMac}`,
        version: (change.before?.version ?? 0) + 1,
      };
      reports.push(reported(row, "imported"));
    }
    ended.add(itemId);
  }

  return { enrollments, reports };
}

async function entered(
  { asking, tables }: Importing,
  { read, project, agency }: Entry,
  itemId: string,
  before: Enrollment | undefined,
  rowMac: string,
): Promise<Enrollment> {
  const { EntryDate, HouseholdID, RelationshipToHoH } = read;

  return {
    personId: asking.actor.personId,
    at: asking.now.toISOString(),
    ExitDate: null,
    Destination: null,
    ...before,
    itemId,
    agencyId: agency.agencyId,
    projectId: project.projectId,
    projectType: project.projectType,
    EntryDate,
    RelationshipToHoH,
    HouseholdID: HouseholdID ? await tables.externals.id("Household", HouseholdID) : undefined,
    restricted: isHopwa(project.funder),
    confidential: agency.victimServiceProvider,
    rowMac: `${rowMac}.${before ? macsOf(before).exit : ""}`,
    version: (before?.version ?? 0) + 1,
  };
}

/** An enrollment comes from two rows and keeps the MACs of both. */
function macsOf({ rowMac = "" }: Enrollment): { entry: string; exit: string } {
  const [entry = "", exit = ""] = rowMac.split(".");

  return { entry, exit };
}
