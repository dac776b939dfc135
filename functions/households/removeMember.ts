import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { mustBeAllowed } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { changeHousehold } from "./changeHousehold.ts";
import { mustBeHousehold } from "./mustBeHousehold.ts";
import type { Reading } from "./reading.ts";

/** Takes a member out. When the head goes, somebody else is named head in the same step. */
export const removeMember =
  (reading: Reading): Operation<Routes["households"]["removeMember"]> =>
  async (request) =>
    changeHousehold(reading, request, async ({ household, members, next }) => {
      const { clients, households } = reading;
      const { clientId, newHead } = request.body;
      const removed = members.find((member) => member.clientId === clientId);
      if (!removed) throw new ProblemError("client-not-found");
      const staying = members.filter((member) => member !== removed);
      const head = staying.find((member) => member.clientId === newHead)?.record.recordId;
      const after = next(
        household.members
          .filter(({ recordId }) => recordId !== removed.record.recordId)
          .map((member) =>
            member.recordId === head ? { ...member, RelationshipToHoH: headOfHousehold } : member,
          ),
      );

      await clients.change(request, [removed], ([client]) => {
        mustBeAllowed("changeProfile", request, client);
        mustMatch(request, household.version);
        if (after.members.length === 0) throw ruleBroken("clientId", "The last one stays.");
        if (newHead && !head) throw ruleBroken("newHead", "The new head is one who stays.");
        mustBeHousehold(after, staying);

        return {
          set: [{ householdId: undefined }],
          movesVersion: true,
          items: [households.put(after)],
          fields: ["householdId"],
        };
      });

      return after;
    });
