import { hopwaRecordTypes } from "#shared/hmis/recordType.ts";
import type { RowReport } from "#shared/hmis-csv/import.ts";
import type { ServiceRow } from "#shared/hmis-csv/rows/service.ts";
import type { StoredItem } from "../records/storedItem.ts";
import type { ClientGroup, Read } from "./clientGroup.ts";
import type { EnrollmentChanges } from "./enrollmentChanges.ts";
import type { Importing } from "./importing.ts";
import { refused, reported } from "./rowReport.ts";

type Service = StoredItem<"S">;

/** What is known of a stored service without reading it whole. */
export interface ServiceMark {
  readonly rowMac: string | undefined;
  readonly version: number;
}

export interface ServiceChanges {
  readonly services: readonly Service[];
  readonly reports: readonly RowReport[];
}

/** The services that the rows bring or change; whose they are says their enrollment. */
export async function serviceChanges(
  importing: Importing,
  stored: (itemIds: readonly string[]) => Promise<ReadonlyMap<string, ServiceMark>>,
  group: ClientGroup,
  { enrollments }: EnrollmentChanges,
): Promise<ServiceChanges> {
  const { externals } = importing.tables;
  const rows = await Promise.all(
    group.services.map(async (service) => ({
      ...service,
      itemId: await externals.id("Service", service.read.ServicesID),
      enrollmentId: await externals.id("Enrollment", service.read.EnrollmentID),
    })),
  );
  const marks = await stored(rows.map(({ itemId }) => itemId));
  const services = new Map<string, Service>();
  const reports: RowReport[] = [];

  for (const { row, read, itemId, enrollmentId } of rows) {
    const enrollment = enrollments.get(enrollmentId)?.after;
    if (!enrollment) {
      reports.push(refused(row, "EnrollmentID", "the enrollment did not come in"));
      continue;
    }
    if (services.has(itemId)) {
      reports.push(refused(row, "ServicesID", "the same ID twice"));
      continue;
    }
    const restricted = Boolean(enrollment.restricted) || isHopwaService(read);
    const rowMac = await externals.rowMac(row, restricted ? "HOPWA" : "");
    const mark = marks.get(itemId);
    if (mark?.rowMac === rowMac) {
      reports.push(reported(row, "unchanged"));
      continue;
    }
    services.set(itemId, {
      itemId,
      enrollmentId,
      agencyId: enrollment.agencyId,
      personId: importing.asking.actor.personId,
      at: importing.asking.now.toISOString(),
      DateProvided: read.DateProvided,
      RecordType: read.RecordType,
      TypeProvided: read.TypeProvided,
      restricted,
      confidential: enrollment.confidential,
      rowMac,
      version: (mark?.version ?? 0) + 1,
    });
    reports.push(reported(row, "imported"));
  }

  return { services: [...services.values()], reports };
}

const isHopwaService = ({ RecordType }: Read<ServiceRow>["read"]) =>
  hopwaRecordTypes.includes(RecordType);
