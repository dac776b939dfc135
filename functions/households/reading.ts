import { viewItems } from "#shared/anonymization/view.ts";
import type { Household } from "#shared/households/household.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { HouseholdTable, StoredHousehold } from "./householdTable.ts";
import { showHousehold, visibleMembers } from "./viewHousehold.ts";

export interface Reading {
  readonly clients: ClientTable;
  readonly households: HouseholdTable;
  readonly audit: AuditTable;
}

export const getHousehold =
  (reading: Reading): Operation<Routes["households"]["getHousehold"]> =>
  async (request) => {
    const household = await reading.households.get(request.params.householdId);
    if (!household) throw new ProblemError("not-found");

    return show(reading, request, household);
  };

/** The current household of a client, as a list of none or one. */
export const findHousehold =
  (reading: Reading): Operation<Routes["households"]["findHousehold"]> =>
  async (request) => {
    const { clients, households } = reading;
    const { clientId } = request.query;
    const client = await clients.open(request, clientId, clients.recordIdOf(clientId));
    const { record, sight } = client;
    const household =
      record.householdId && sight.seenAs === "full"
        ? await households.get(record.householdId)
        : undefined;
    if (household) return viewItems([await show(reading, request, household)]);
    await onTrail(reading, request, [client]);

    return viewItems<Household>([]);
  };

/** On the trail of every member shown, before it is answered. */
async function show(reading: Reading, asking: Asking, household: StoredHousehold) {
  const members = await visibleMembers(reading.clients, asking, household);
  await onTrail(reading, asking, members);

  return showHousehold(asking, household, members);
}

const onTrail = ({ audit }: Reading, asking: Asking, members: readonly OpenedClient[]) =>
  audit.record(
    asking,
    members.map(({ record, clientId }) => ({
      pk: recordKey(record.recordId).pk,
      clientIds: [clientId],
    })),
  );
