import { ageBand } from "#shared/anonymization/ageBand.ts";
import { type Annotations, everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type { Household, HouseholdMember } from "#shared/households/household.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { StoredHousehold } from "./householdTable.ts";

const householdVisibility = {
  householdId: "open",
  members: "open",
  version: "open",
} as const satisfies Annotations<Household>;

const memberVisibility = {
  clientId: "open",
  RelationshipToHoH: "open",
  kind: "open",
  FirstName: "open",
  LastName: "open",
  ageBand: "open",
} as const satisfies Annotations<HouseholdMember>;

/** The members whose record the actor sees at level full; below it there is no household at all. */
export async function visibleMembers(
  clients: ClientTable,
  asking: Asking,
  { members }: StoredHousehold,
): Promise<OpenedClient[]> {
  const found = await clients.findAll(
    asking,
    members.map(({ recordId }) => recordId),
  );

  return found.filter(({ sight }) => sight.seenAs === "full");
}

/** A household as its reader may see it; hidden members are left out and not counted. */
export function showHousehold(
  asking: Asking,
  household: StoredHousehold,
  visible: readonly OpenedClient[],
): Viewed<Household> {
  if (visible.length === 0) throw new ProblemError("not-found");

  return view<Household>(householdVisibility, everything, {
    householdId: household.householdId,
    members: visible.map((client) => viewMember(asking, client, household)),
    version: household.version,
  });
}

function viewMember(
  { policy, today }: Asking,
  client: OpenedClient,
  { members }: StoredHousehold,
): Viewed<HouseholdMember> {
  const identity = identityOf(client) ?? { ...policy.template, DOB: null };
  const member = members.find(({ recordId }) => recordId === client.record.recordId);

  return view<HouseholdMember>(memberVisibility, everything, {
    clientId: client.clientId,
    RelationshipToHoH: member?.RelationshipToHoH ?? 99,
    kind: client.record.kind,
    FirstName: identity.FirstName,
    LastName: identity.LastName,
    ageBand: identity.DOB ? ageBand(identity.DOB, today) : null,
  });
}
