import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { mustBeAllowed } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { mustHeadIt } from "./changeHousehold.ts";
import type { StoredHousehold } from "./householdTable.ts";
import { mustBeHousehold } from "./mustBeHousehold.ts";
import type { Reading } from "./reading.ts";
import { showHousehold, visibleMembers } from "./viewHousehold.ts";

/**
 * Says anew who heads a household and what its members are to the head; enrollments keep what they say. Whoever
 * heads it is the agency's own client, before and after: the household is the head's owner's to change.
 */
export const changeRelationships =
  ({ clients, households }: Reading): Operation<Routes["households"]["changeRelationships"]> =>
  async (request) => {
    const household = await households.get(request.params.householdId);
    const members = household ? await visibleMembers(clients, request, household) : [];
    if (!household || members.length === 0) throw new ProblemError("not-found");
    mustHeadIt(request, household, members);
    mustMatch(request, household.version);

    const named = request.body.members.map(({ clientId, RelationshipToHoH }) => {
      const client = members.find((member) => member.clientId === clientId);
      if (!client) throw new ProblemError("client-not-found");

      return { client, RelationshipToHoH };
    });
    const after: StoredHousehold = {
      ...household,
      members: household.members.map((member) => {
        const said = named.findLast(({ client }) => client.record.recordId === member.recordId);
        return said ? { ...member, RelationshipToHoH: said.RelationshipToHoH } : member;
      }),
      version: household.version + 1,
    };
    const touched = members.filter((member) => named.some(({ client }) => client === member));

    await clients.change(request, touched, (current) => {
      for (const client of current)
        if (heads(after, client)) mustBeAllowed("changeProfile", request, client);
      mustBeHousehold(after, members);

      return { movesVersion: true, items: [households.put(after)], fields: ["RelationshipToHoH"] };
    });

    return showHousehold(request, after, members);
  };

const heads = (
  { members }: StoredHousehold,
  { record }: { readonly record: { readonly recordId: string } },
) =>
  members.some(
    ({ recordId, RelationshipToHoH }) =>
      recordId === record.recordId && RelationshipToHoH === headOfHousehold,
  );
