import { viewItems } from "#shared/anonymization/view.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { Operation } from "../http/request.ts";
import type { HouseholdTable } from "./householdTable.ts";
import { showHousehold } from "./viewHousehold.ts";

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

    return showHousehold(reading, request, household);
  };

/** The current household of a client, as a list of none or one. */
export const findHousehold =
  (reading: Reading): Operation<Routes["households"]["findHousehold"]> =>
  async (request) => {
    const { clients, households } = reading;
    const { clientId } = request.query;
    const { record, sight } = await clients.open(request, clientId, clients.recordIdOf(clientId));
    const household =
      record.householdId && sight.seenAs === "full"
        ? await households.get(record.householdId)
        : undefined;

    return viewItems(household ? [await showHousehold(reading, request, household)] : []);
  };
