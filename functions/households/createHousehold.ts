import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import { mustBeAllowed } from "../clients/openedClient.ts";
import type { Operation } from "../http/request.ts";
import type { StoredHousehold } from "./householdTable.ts";
import { mustBeHousehold } from "./mustBeHousehold.ts";
import type { Reading } from "./reading.ts";
import { showHousehold, visibleMembers } from "./viewHousehold.ts";

/** Puts people into one household; each of them is the agency's own. */
export const createHousehold =
  ({ clients, households }: Reading): Operation<Routes["households"]["createHousehold"]> =>
  async (request) => {
    const { members } = request.body;
    const opened = await Promise.all(
      members.map(({ clientId }) => clients.open(request, clientId, clients.recordIdOf(clientId))),
    );
    const making = await Making.of(clients.keys, request);
    const householdId = await making.id("household");
    const mark = { madeBy: making.madeBy, bodyMac: await making.bodyMac(request.body) };
    const madeBefore = async () => {
      const made = await households.get(householdId);
      return made?.changes?.some((each) => making.isReplay(each, mark.bodyMac)) ? made : undefined;
    };
    const household: StoredHousehold = {
      householdId,
      members: opened.map(({ record }, index) => ({
        recordId: record.recordId,
        RelationshipToHoH: members[index]?.RelationshipToHoH ?? 99,
      })),
      version: 1,
      changes: [mark],
    };
    const write = () =>
      clients.change(request, opened, (current) => {
        for (const client of current) mustBeAllowed("changeProfile", request, client);
        mustBeNamedOnce(household);
        mustBeHousehold(household, current);

        return {
          set: current.map(() => ({ householdId })),
          movesVersion: true,
          items: [households.put(household)],
          fields: ["householdId"],
        };
      });

    const made =
      (await madeBefore()) ??
      (await write().then(
        () => household,
        async (error: Error) => {
          // The same request at the same time: its household has its members by now.
          const isMet = error instanceof ConditionsFailed || error instanceof ProblemError;
          const met = isMet ? await madeBefore() : undefined;
          if (!met) throw error;
          return met;
        },
      ));

    return showHousehold(request, made, await visibleMembers(clients, request, made));
  };

function mustBeNamedOnce({ members }: StoredHousehold): void {
  if (new Set(members.map(({ recordId }) => recordId)).size < members.length) {
    throw ruleBroken("members", "Everybody is named once.");
  }
}
