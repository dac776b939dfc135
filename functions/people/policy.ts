import { isDeepStrictEqual } from "node:util";
import { everything, view } from "#shared/anonymization/view.ts";
import { policyVisibility } from "#shared/people/visibility.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Operation } from "../http/request.ts";
import type { PeopleTable } from "./peopleTable.ts";

export const getPolicy =
  (people: PeopleTable): Operation<Routes["people"]["getPolicy"]> =>
  async () =>
    view(policyVisibility, everything, await people.policy());

/** Holds from the next creation on; existing records stay as they are. A region's list left out stays too. */
export const putPolicy =
  (people: PeopleTable, audit: AuditTable): Operation<Routes["people"]["putPolicy"]> =>
  async (request) => {
    const before = await people.policy();
    const policy: Policy = {
      ...request.body,
      publicNames: request.body.publicNames ?? before.publicNames,
    };
    const fields = Object.entries(policy).flatMap(([field, value]) =>
      isDeepStrictEqual(value, before[field as keyof Policy]) ? [] : [field],
    );
    await people.write([
      people.putPolicy(policy),
      audit.entry(request, { pk: "POLICY", clientIds: [], fields }),
    ]);

    return view(policyVisibility, everything, policy);
  };
