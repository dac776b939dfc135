import { householdProblem } from "#shared/households/householdRules.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { StoredHousehold } from "./householdTable.ts";

/** Refuses a household that breaks a rule, as far as its members are seen. */
export function mustBeHousehold(
  { householdId, members }: StoredHousehold,
  seen: readonly OpenedClient[],
): void {
  const records = new Map(seen.map(({ record }) => [record.recordId, record]));
  const problem = householdProblem(
    members.flatMap(({ recordId, RelationshipToHoH }) => {
      const record = records.get(recordId);
      return record
        ? [{ RelationshipToHoH, kind: record.kind, householdId: record.householdId }]
        : [];
    }),
    householdId,
  );
  if (problem) throw problem;
}
