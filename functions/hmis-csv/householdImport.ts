import { headOfHousehold, unknownRelationship } from "#shared/hmis/relationshipToHoH.ts";
import type { ImportedHousehold, RowReport } from "#shared/hmis-csv/import.ts";
import { withOneHead } from "#shared/hmis-csv/withOneHead.ts";
import { withoutGuardians } from "#shared/privacy/releases.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import { HouseholdTable, type StoredHousehold } from "../households/householdTable.ts";
import type { ExternalMark } from "./externalTable.ts";
import { currentMembers, membersTogether, type OpenedMember } from "./householdMembers.ts";
import type { Importing } from "./importing.ts";
import { leftHouseholds } from "./leftHouseholds.ts";
import { reported } from "./rowReport.ts";
import { untilWritten } from "./untilWritten.ts";

/** What one request may de-identify at once (rules.md §6). */
const mostMembers = 18;

/** Makes a household of those whose current one it is, or adds who came since. Reports who could not be added. */
export const importHousehold = (
  importing: Importing,
  household: ImportedHousehold,
): Promise<RowReport[]> => untilWritten(() => attemptHousehold(importing, household));

async function attemptHousehold(
  importing: Importing,
  household: ImportedHousehold,
): Promise<RowReport[]> {
  const { externals } = importing.tables;
  const members = await currentMembers(importing, household);
  const [first] = members;
  if (!first || members.length < 2) return [];

  const householdId = await externals.id("Household", household.HouseholdID);
  const mark = (await externals.marks([householdId])).get(householdId);
  const rowMac = await macOf(importing, members);
  if (mark?.rowMac === rowMac) return [];
  if (members.length > mostMembers) return [tooMany(first.line)];

  const { together, reports } = await membersTogether(importing, members);
  if (together.length >= 2) await write(importing, householdId, { rowMac, mark }, together);

  return reports;
}

async function write(
  importing: Importing,
  householdId: string,
  { rowMac, mark }: { rowMac: string; mark: ExternalMark | undefined },
  together: readonly OpenedMember[],
): Promise<void> {
  const { clients, externals } = importing.tables;
  const households = new HouseholdTable(clients);
  const before = await households.get(householdId);
  const added = together.filter(({ opened }) => opened.record.householdId !== householdId);
  if (added.length === 0) return;

  const left = await leftHouseholds(households, importing, added);
  const leaving = recordIdsOf(added.map(({ opened }) => opened));
  const staying = recordIdsOf(left.flatMap((each) => each.staying));
  // What a guardian allowed ends with the household (rules.md §5), whoever of the two leaves it; a seal ends it anyway.
  const guarded = left
    .flatMap((each) => each.staying)
    .filter(({ record: { releases, state } }) => {
      return state === "open" && releases.some(({ guardian = "" }) => leaving.has(guardian));
    });
  const touched = [...added.map(({ opened }) => opened), ...guarded];
  await clients.change(importing.asking, touched, (current) => {
    const isAsRead = current.every(
      ({ record }, index) => record.content === touched[index]?.record.content,
    );
    if (!isAsRead) throw new ConditionsFailed([]);

    return {
      set: current.map(({ record: { recordId, releases } }) =>
        leaving.has(recordId)
          ? { householdId, releases: withoutGuardians(releases, staying) }
          : { releases: withoutGuardians(releases, leaving) },
      ),
      movesVersion: true,
      items: [
        households.put(after(householdId, before, added)),
        ...left.map((other) => households.put(other.household)),
        externals.put(householdId, { rowMac, householdId }, mark),
        ...added.map((member) =>
          externals.put(member.externalId, { ...member.mark, householdId }, member.mark),
        ),
      ],
      fields: ["householdId"],
    };
  });
}

const recordIdsOf = (clients: readonly OpenedClient[]) =>
  new Set(clients.map(({ record }) => record.recordId));

/** A household that is here keeps its head and its members; a new one gets exactly one head. */
function after(
  householdId: string,
  before: StoredHousehold | undefined,
  added: readonly OpenedMember[],
): StoredHousehold {
  const joining = before ? added.map(noHead) : withOneHead(added);

  return {
    ...before,
    householdId,
    members: [
      ...(before?.members ?? []),
      ...joining.map(({ opened, RelationshipToHoH }) => ({
        recordId: opened.record.recordId,
        RelationshipToHoH,
      })),
    ],
    version: (before?.version ?? 0) + 1,
  };
}

const noHead = (member: OpenedMember): OpenedMember =>
  member.RelationshipToHoH === headOfHousehold
    ? { ...member, RelationshipToHoH: unknownRelationship }
    : member;

const macOf = ({ tables }: Importing, members: Awaited<ReturnType<typeof currentMembers>>) =>
  tables.externals.rowMac({
    file: "Enrollment.csv",
    fields: Object.fromEntries(
      members.map(({ externalId, RelationshipToHoH }) => [externalId, String(RelationshipToHoH)]),
    ),
  });

const tooMany = (line: number): RowReport =>
  reported({ file: "Enrollment.csv", line }, "refused", {
    field: "HouseholdID",
    reason: `a household of more than ${mostMembers} people`,
  });
