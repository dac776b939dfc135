import { headOfHousehold } from "../hmis/relationshipToHoH.ts";
import { ProblemError, ruleBroken } from "../http/problem.ts";

interface Member {
  readonly RelationshipToHoH: number;
  readonly kind: "anonymous" | "identified";
  readonly householdId?: string | undefined;
}

/**
 * What is wrong with a household of these people (rules §5): exactly one head, all anonymous or all identified,
 * nobody in two. `householdId` is the household they are to be in. Null: nothing is.
 */
export function householdProblem(
  members: readonly Member[],
  householdId: string,
): ProblemError | null {
  const heads = members.filter(({ RelationshipToHoH }) => RelationshipToHoH === headOfHousehold);
  if (heads.length !== 1) {
    return ruleBroken("RelationshipToHoH", "A household has exactly one head.");
  }
  if (new Set(members.map(({ kind }) => kind)).size > 1) {
    return new ProblemError("household-would-identify");
  }
  const isElsewhere = (member: Member) =>
    member.householdId !== undefined && member.householdId !== householdId;

  return members.some(isElsewhere) ? new ProblemError("already-in-household") : null;
}
