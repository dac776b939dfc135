import { mostMembers } from "#shared/households/household.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { mustBeAllowed } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { changeHousehold } from "./changeHousehold.ts";
import { mustBeHousehold } from "./mustBeHousehold.ts";
import type { Reading } from "./reading.ts";

/** Adds one of the agency's own clients to a household whose head is its own too. */
export const addMember =
  (reading: Reading): Operation<Routes["households"]["addMember"]> =>
  async (request) => {
    const { clients, households } = reading;
    const { clientId, RelationshipToHoH } = request.body;
    const added = await clients.open(request, clientId, clients.recordIdOf(clientId));
    const { recordId } = added.record;

    return changeHousehold(reading, request, async ({ household, members, next }) => {
      const after = next([...household.members, { recordId, RelationshipToHoH }]);
      const others = members.filter(({ record }) => record.recordId !== recordId);
      await clients.change(request, [added, ...others], ([client, ...rest]) => {
        mustBeAllowed("changeProfile", request, client);
        mustMatch(request, household.version);
        if (household.members.some((member) => member.recordId === recordId)) {
          throw new ProblemError("already-in-household");
        }
        if (after.members.length > mostMembers) {
          throw ruleBroken("clientId", `A household has at most ${mostMembers} people.`);
        }
        mustBeHousehold(after, [client, ...rest]);

        return {
          set: [{ householdId: after.householdId }],
          movesVersion: true,
          items: [households.put(after)],
          fields: ["householdId"],
        };
      });

      return after;
    });
  };
