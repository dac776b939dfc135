import { withOneHead } from "#shared/hmis-csv/withOneHead.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
import type { HouseholdTable, StoredHousehold } from "../households/householdTable.ts";
import type { OpenedMember } from "./householdMembers.ts";
import type { Importing } from "./importing.ts";

/** A household that some leave, as it is then. */
interface LeftHousehold {
  readonly household: StoredHousehold;
  readonly staying: readonly OpenedClient[];
}

/** The households that these people leave for another one; whoever stays has a head again, the oldest. */
export async function leftHouseholds(
  households: HouseholdTable,
  importing: Importing,
  leaving: readonly OpenedMember[],
): Promise<LeftHousehold[]> {
  const gone = new Set(leaving.map(({ opened }) => opened.record.recordId));
  const ids = new Set(leaving.flatMap(({ opened }) => opened.record.householdId ?? []));

  return Promise.all(
    [...ids].map(async (householdId) => {
      const household = await households.get(householdId);
      const staying = household?.members.filter(({ recordId }) => !gone.has(recordId)) ?? [];
      const records = await importing.tables.clients.findAll(
        importing.asking,
        staying.map(({ recordId }) => recordId),
      );
      const members = withOneHead(
        staying.map((member) => {
          const opened = records.find(({ record }) => record.recordId === member.recordId);
          return {
            ...member,
            EnrollmentID: member.recordId,
            DOB: (opened && identityOf(opened)?.DOB) ?? null,
          };
        }),
      ).map(({ recordId, RelationshipToHoH }) => ({ recordId, RelationshipToHoH }));

      const version = (household?.version ?? 0) + 1;
      return { household: { ...household, householdId, members, version }, staying: records };
    }),
  );
}
