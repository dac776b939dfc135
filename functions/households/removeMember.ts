import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { withoutGuardians } from "#shared/privacy/releases.ts";
import type { Routes } from "#shared/routes.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { changeHousehold } from "./changeHousehold.ts";
import type { StoredHousehold } from "./householdTable.ts";
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

      const dependent = await guardedBy(clients, household, members, removed);

      await clients.change(request, [removed, ...dependent], ([client, ...guarded]) => {
        mustBeAllowed("changeProfile", request, client);
        mustMatch(request, household.version);
        if (after.members.length === 0) throw ruleBroken("clientId", "The last one stays.");
        if (newHead && !head) throw ruleBroken("newHead", "The new head is one who stays.");
        mustBeHousehold(after, staying);

        return {
          set: [
            {
              householdId: undefined,
              releases: withoutGuardians(client.record.releases, recordIdsOf(after.members)),
            },
            ...guarded.map(({ record }) => ({
              releases: withoutGuardians(record.releases, recordIdsOf([client.record])),
            })),
          ],
          movesVersion: true,
          items: [households.put(after)],
          fields: ["householdId"],
        };
      });

      return after;
    });

const recordIdsOf = (members: readonly { readonly recordId: string }[]) =>
  new Set(members.map(({ recordId }) => recordId));

/**
 * Those who stay and for whom the one who goes gave a release; also whom the actor does not see, for their release
 * ends all the same. Nothing of them is answered.
 */
async function guardedBy(
  clients: Reading["clients"],
  { members }: StoredHousehold,
  seen: readonly OpenedClient[],
  { record: { recordId } }: OpenedClient,
): Promise<OpenedClient[]> {
  const isSeen = new Set(seen.map(({ record }) => record.recordId));
  const hidden = members.flatMap((member) =>
    isSeen.has(member.recordId) ? [] : [member.recordId],
  );
  const sight = { seenAs: "anonymous", items: "own", texts: "none" } as const;
  const unseen = (await clients.load(hidden)).map(
    (client): OpenedClient => ({ ...client, clientId: client.record.clientId, sight }),
  );

  return [...seen, ...unseen].filter(({ record }) =>
    record.releases.some(({ guardian }) => guardian === recordId),
  );
}
