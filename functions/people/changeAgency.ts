import { everything, view } from "#shared/anonymization/view.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Agency } from "#shared/people/agency.ts";
import { agencyErrors, changedAgencies } from "#shared/people/agencyRules.ts";
import { agencyVisibility } from "#shared/people/visibility.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import type { PeopleTable } from "./peopleTable.ts";

/**
 * A correction of an agency, or its closing: then its staff are out at their next request, and its successor
 * goes on with its records and locked notes (rules §4). One transaction: nobody and never two hold a record.
 */
export const changeAgency =
  (people: PeopleTable, audit: AuditTable): Operation<Routes["people"]["changeAgency"]> =>
  async (request) => {
    const { params, body } = request;
    const [before, agencies, staff, projects] = await Promise.all([
      people.get("AGENCIES", params.agencyId),
      people.list("AGENCIES", Number.POSITIVE_INFINITY),
      people.list("PEOPLE", 1, undefined, [params.agencyId]),
      people.list("PROJECTS", 1, undefined, [params.agencyId]),
    ]);
    if (!before) throw new ProblemError("not-found");
    mustMatch(request, before.version);

    const hasWorked = staff.items.length > 0 || projects.items.length > 0;
    const errors = agencyErrors(before, body, { agencies: agencies.items, hasWorked });
    if (errors.length > 0) throw new ProblemError("rule-broken", { errors });

    const [changed, ...others] = changedAgencies(before, body, agencies.items);
    const puts = await Promise.all([changed, ...others].map((agency) => put(people, agency)));
    const entries = [
      audit.entry(request, entryOf(changed, Object.keys(body))),
      ...others.map((agency) => audit.entry(request, entryOf(agency, ["succeeds"]))),
    ];
    await people.write([...puts, ...entries]).catch((error: Error) => {
      throw error instanceof ConditionsFailed ? new ProblemError("version-moved-on") : error;
    });

    return view(agencyVisibility, everything, changed);
  };

/** The next version, still marked with the request that made the agency. */
async function put(people: PeopleTable, agency: Agency) {
  const { madeBy, bodyMac } = (await people.madeBy("AGENCIES", agency.agencyId)) ?? {};

  return people.putItem("AGENCIES", agency.agencyId, agency, { madeBy, bodyMac });
}

const entryOf = ({ agencyId }: Agency, fields: readonly string[]) => ({
  pk: `AGENCIES#${agencyId}`,
  clientIds: [],
  fields,
});
