import type { ClientId } from "#shared/anonymization/clientId.ts";
import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import { householdProblem } from "#shared/households/householdRules.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { StoredHousehold } from "./householdTable.ts";
import type { Reading } from "./reading.ts";
import { showHousehold, visibleMembers } from "./viewHousehold.ts";

/** Puts people into one household; each of them is the agency's own. */
export const createHousehold =
  (reading: Reading): Operation<Routes["households"]["createHousehold"]> =>
  async (request) => {
    const { clients, households } = reading;
    const { body } = request;
    if (new Set(body.members.map(({ clientId }) => clientId)).size < body.members.length) {
      throw ruleBroken("members", "Everybody is named once.");
    }
    const opened = await Promise.all(
      body.members.map(({ clientId }) => open(reading, request, clientId)),
    );
    const making = await Making.of(clients.keys, request);
    const householdId = await making.id("household");
    const mac = await making.bodyMac(body);
    const madeBefore = async () => {
      const made = await households.get(householdId);
      return made && making.isReplay(made, mac) ? made : undefined;
    };

    const household = await onceOnly(madeBefore, async () => {
      const made: StoredHousehold = {
        householdId,
        members: opened.map(({ record }, index) => ({
          recordId: record.recordId,
          RelationshipToHoH: body.members[index]?.RelationshipToHoH ?? 99,
        })),
        version: 1,
        madeBy: making.madeBy,
        bodyMac: mac,
      };
      await clients.change(request, opened, (current) => {
        for (const client of current) mustBeAllowed("changeProfile", request, client);
        mustBeHousehold(made, current);

        return {
          set: current.map(() => ({ householdId })),
          movesVersion: true,
          items: [households.put(made)],
          fields: ["householdId"],
        };
      });

      return made;
    });

    return show(clients, request, household);
  };

/** Adds one of the agency's own clients to a household whose head is its own too. */
export const addMember =
  (reading: Reading): Operation<Routes["households"]["addMember"]> =>
  async (request) => {
    const { clients, households } = reading;
    const { params, body } = request;
    const [before, members] = await openHousehold(reading, request, params.householdId);
    const added = await open(reading, request, body.clientId);
    const { recordId } = added.record;
    const making = await Making.of(clients.keys, request);
    const mac = await making.bodyMac(body);
    if (making.isReplay(before, mac)) return show(clients, request, before);

    if (members.some(({ record }) => record.recordId === recordId)) {
      throw new ProblemError("already-in-household");
    }
    const { RelationshipToHoH } = body;
    const after = next(before, making.madeBy, mac, [
      ...before.members,
      { recordId, RelationshipToHoH },
    ]);
    await clients.change(request, [added, ...members], ([client, ...others]) => {
      mustBeAllowed("changeProfile", request, client);
      mustMatch(request, before.version);
      mustBeHousehold(after, [client, ...others]);

      return {
        set: [{ householdId: after.householdId }],
        movesVersion: true,
        items: [households.put(after)],
        fields: ["householdId"],
      };
    });

    return show(clients, request, after);
  };

/** Takes a member out. When the head goes, somebody else is named head in the same step. */
export const removeMember =
  (reading: Reading): Operation<Routes["households"]["removeMember"]> =>
  async (request) => {
    const { clients, households } = reading;
    const { params, body } = request;
    const [before, members] = await openHousehold(reading, request, params.householdId);
    const making = await Making.of(clients.keys, request);
    const mac = await making.bodyMac(body);
    if (making.isReplay(before, mac)) return show(clients, request, before);

    const removed = members.find(({ clientId }) => clientId === body.clientId);
    if (!removed) throw new ProblemError("client-not-found");
    const newHead = members.find(({ clientId }) => clientId === body.newHead)?.record.recordId;
    const after = next(
      before,
      making.madeBy,
      mac,
      before.members
        .filter(({ recordId }) => recordId !== removed.record.recordId)
        .map((member) =>
          member.recordId === newHead ? { ...member, RelationshipToHoH: headOfHousehold } : member,
        ),
    );
    if (after.members.length === 0) throw ruleBroken("clientId", "The last one stays.");

    await clients.change(request, [removed], ([client]) => {
      mustBeAllowed("changeProfile", request, client);
      mustMatch(request, before.version);
      mustBeHousehold(
        after,
        members.filter((member) => member !== removed),
      );

      return {
        set: [{ householdId: undefined }],
        movesVersion: true,
        items: [households.put(after)],
        fields: ["householdId"],
      };
    });

    return show(clients, request, after);
  };

const open = ({ clients }: Reading, asking: Asking, clientId: ClientId) =>
  clients.open(asking, clientId, clients.recordIdOf(clientId));

/** A household for changing it: all of its members are seen, and its head is the agency's own. */
async function openHousehold(
  { clients, households }: Reading,
  asking: Asking,
  householdId: string,
): Promise<[StoredHousehold, OpenedClient[]]> {
  const household = await households.get(householdId);
  if (!household) throw new ProblemError("not-found");
  const members = await visibleMembers(clients, asking, household);
  if (members.length === 0) throw new ProblemError("not-found");

  const head = household.members.find(
    ({ RelationshipToHoH }) => RelationshipToHoH === headOfHousehold,
  );
  const ownHead = members.find(({ record }) => record.recordId === head?.recordId);
  if (!ownHead) throw new ProblemError("not-allowed");
  mustBeAllowed("changeProfile", asking, ownHead);

  return [household, members];
}

const next = (
  before: StoredHousehold,
  madeBy: string,
  bodyMac: string,
  members: StoredHousehold["members"],
): StoredHousehold => ({
  householdId: before.householdId,
  members,
  version: before.version + 1,
  madeBy,
  bodyMac,
});

function mustBeHousehold(household: StoredHousehold, clients: readonly OpenedClient[]): void {
  const kinds = new Map(clients.map(({ record }) => [record.recordId, record]));
  const members = household.members.flatMap(({ recordId, RelationshipToHoH }) => {
    const record = kinds.get(recordId);
    return record
      ? [{ RelationshipToHoH, kind: record.kind, householdId: record.householdId }]
      : [];
  });
  const problem = householdProblem(members, household.householdId);
  if (problem) throw problem;
}

const show = async (clients: ClientTable, asking: Asking, household: StoredHousehold) =>
  showHousehold(asking, household, await visibleMembers(clients, asking, household));
