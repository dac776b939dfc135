import { everything, view } from "#shared/anonymization/view.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Person } from "#shared/people/person.ts";
import { personVisibility } from "#shared/people/visibility.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { ConditionsFailed } from "../aws/transact.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { mustBeOpen } from "./mustBeOpen.ts";
import type { PeopleTable } from "./peopleTable.ts";

/** A role, an agency, a deactivation: in effect from the person's next request on. */
export const changePerson =
  (people: PeopleTable, audit: AuditTable): Operation<Routes["people"]["changePerson"]> =>
  async (request) => {
    const { params, body, actor } = request;
    const person = await people.get("PEOPLE", params.personId);
    if (!person) throw new ProblemError("not-found");
    mustMatch(request, person.version);

    const role = body.role ?? person.role;
    const agencyId = body.agencyId === undefined ? person.agencyId : body.agencyId;
    const changed: Person = {
      ...person,
      name: body.name ?? person.name,
      active: body.active ?? person.active,
      role,
      agencyId: role === "cocAdmin" ? null : agencyId,
      version: person.version + 1,
    };
    if (role !== "cocAdmin" && !agencyId) {
      throw ruleBroken("agencyId", "A case worker or lead has an agency.");
    }
    if (changed.agencyId && changed.agencyId !== person.agencyId) {
      await mustBeOpen(people, changed.agencyId);
    }
    if (params.personId === actor.personId && (!changed.active || role !== "cocAdmin")) {
      throw ruleBroken("personId", "Another administrator has to do this, so that one is left.");
    }

    const made = await people.madeBy("PEOPLE", person.personId);
    const marks = { madeBy: made?.madeBy, bodyMac: made?.bodyMac };
    const entry = { pk: `PEOPLE#${person.personId}`, clientIds: [], fields: Object.keys(body) };
    await people
      .write([
        people.putItem("PEOPLE", person.personId, changed, marks),
        audit.entry(request, entry),
        // Two who take each other's role away at once would leave nobody.
        ...(person.role === "cocAdmin" && params.personId !== actor.personId
          ? [people.whileAdministrator(actor.personId)]
          : []),
      ])
      .catch((error: Error) => {
        throw error instanceof ConditionsFailed ? new ProblemError("version-moved-on") : error;
      });

    return view(personVisibility, everything, changed);
  };
