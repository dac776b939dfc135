import type { Viewed } from "#shared/anonymization/view.ts";
import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import type { Household } from "#shared/households/household.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { Making } from "../aws/making.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { StoredHousehold } from "./householdTable.ts";
import type { Reading } from "./reading.ts";
import { showHousehold, visibleMembers } from "./viewHousehold.ts";

type Changing = Asking & {
  readonly params: { readonly householdId: string };
  readonly body: object;
};

/** A household about to change, and those of its members that the actor sees. */
interface Current {
  readonly household: StoredHousehold;
  readonly members: readonly OpenedClient[];
  /** The household with other members, as the next version of what it is. */
  readonly next: (members: StoredHousehold["members"]) => StoredHousehold;
}

/** How many of its changes a household remembers, to know a request that comes again. */
const remembered = 20;

/**
 * A change of a household whose head is the agency's own. The same request again, or at the same time, finds
 * what it did and does nothing more.
 */
export async function changeHousehold(
  { clients, households }: Reading,
  request: Changing,
  write: (current: Current) => Promise<StoredHousehold>,
): Promise<Viewed<Household>> {
  const { householdId } = request.params;
  const household = await households.get(householdId);
  const members = household ? await visibleMembers(clients, request, household) : [];
  if (!household || members.length === 0) throw new ProblemError("not-found");

  const making = await Making.of(clients.keys, request);
  const mark = { madeBy: making.madeBy, bodyMac: await making.bodyMac(request.body) };
  const isDone = ({ changes = [] }: StoredHousehold) =>
    changes.some((each) => making.isReplay(each, mark.bodyMac));
  if (isDone(household)) return showHousehold(request, household, members);

  mustHeadIt(request, household, members);
  const next: Current["next"] = (others) => ({
    householdId,
    members: others,
    version: household.version + 1,
    changes: [...(household.changes ?? []), mark].slice(-remembered),
  });
  const after = await write({ household, members, next }).catch(async (error: Error) => {
    const isMet = error instanceof ConditionsFailed || error instanceof ProblemError;
    const met = isMet ? await households.get(householdId) : undefined;
    if (!met || !isDone(met)) throw error;
    return met;
  });

  return showHousehold(request, after, await visibleMembers(clients, request, after));
}

/** Refuses who does not own the head: a household is theirs to change. */
export function mustHeadIt(
  asking: Asking,
  { members }: StoredHousehold,
  seen: readonly OpenedClient[],
): void {
  const head = members.find(({ RelationshipToHoH }) => RelationshipToHoH === headOfHousehold);
  const ownHead = seen.find(({ record }) => record.recordId === head?.recordId);
  if (!ownHead) throw new ProblemError("not-allowed");

  mustBeAllowed("changeProfile", asking, ownHead);
}
