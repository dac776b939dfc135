import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { relationshipsToHoH, unknownRelationship } from "#shared/hmis/relationshipToHoH.ts";
import type { ImportedHousehold, RowReport } from "#shared/hmis-csv/import.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
import type { ExternalMark } from "./externalTable.ts";
import type { Importing } from "./importing.ts";
import { reported } from "./rowReport.ts";

/** Somebody whose current household at the source is this one. */
export interface ImportedMember {
  readonly line: number;
  readonly externalId: string;
  readonly mark: ExternalMark;
  readonly EnrollmentID: string;
  readonly RelationshipToHoH: number;
}

export type OpenedMember = ImportedMember & {
  readonly opened: OpenedClient;
  readonly DOB: CalendarDate | null;
};

/** Those whose latest entry is in this household (rules.md §11); everybody once. */
export async function currentMembers(
  { tables }: Importing,
  { members }: ImportedHousehold,
): Promise<ImportedMember[]> {
  const { externals } = tables;
  const named = await Promise.all(
    members.map(async (member) => ({
      ...member,
      externalId: await externals.id("Client", member.PersonalID),
      enrollmentId: await externals.id("Enrollment", member.EnrollmentID),
    })),
  );
  const marks = await externals.marks(named.map(({ externalId }) => externalId));

  return named.flatMap(({ line, externalId, enrollmentId, EnrollmentID, RelationshipToHoH }) => {
    const mark = marks.get(externalId);
    return mark?.latest?.enrollmentId === enrollmentId
      ? [
          {
            line,
            externalId,
            mark,
            EnrollmentID,
            RelationshipToHoH: relationship(RelationshipToHoH),
          },
        ]
      : [];
  });
}

const relationship = (text: string): number =>
  relationshipsToHoH.find((code) => String(code) === text.trim()) ?? unknownRelationship;

/**
 * Those who may share a household now. Whoever somebody here took out of it or put into another one stays there;
 * anonymous and identified clients never share one (rules.md §5).
 */
export async function membersTogether(
  { asking, tables }: Importing,
  members: readonly ImportedMember[],
): Promise<{ together: OpenedMember[]; reports: RowReport[] }> {
  const records = await tables.clients.findAll(
    asking,
    members.map(({ mark }) => mark.recordId ?? ""),
  );
  const free = members.flatMap((member): OpenedMember[] => {
    const opened = records.find(({ record }) => record.recordId === member.mark.recordId);
    const isMovedHere = opened?.record.householdId !== member.mark.householdId;
    if (!opened || isMovedHere || opened.record.state !== "open") return [];

    return [{ ...member, opened, DOB: identityOf(opened)?.DOB ?? null }];
  });
  const identified = free.filter(({ opened }) => opened.record.kind === "identified");
  const anonymous = free.filter(({ opened }) => opened.record.kind === "anonymous");
  const [together, apart] =
    identified.length >= anonymous.length ? [identified, anonymous] : [anonymous, identified];

  return { together, reports: apart.map(({ line }) => notTogether(line)) };
}

const notTogether = (line: number): RowReport =>
  reported({ file: "Enrollment.csv", line }, "refused", {
    field: "HouseholdID",
    reason: "anonymous and identified clients cannot share a household",
  });
