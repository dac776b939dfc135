import { everything, view } from "#shared/anonymization/view.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { meVisibility } from "#shared/people/visibility.ts";
import type { Routes } from "#shared/routes.ts";
import type { Operation } from "../http/request.ts";
import type { PeopleTable } from "./peopleTable.ts";

/** Who is signed in, and the policy of the region as it is now. */
export const me =
  (people: PeopleTable): Operation<Routes["people"]["me"]> =>
  async ({ actor }) => {
    const [person, agency, policy] = await Promise.all([
      people.get("PEOPLE", actor.personId),
      actor.agencyId ? people.get("AGENCIES", actor.agencyId) : undefined,
      people.policy(),
    ]);
    if (!person) throw new ProblemError("not-signed-in");
    const { personId, email, name, role, agencyId } = person;
    const { publicNames: _, ...inForce } = policy;

    return view(meVisibility, everything, {
      personId,
      email,
      name,
      role,
      agencyId,
      agency: agency ?? null,
      policy: inForce,
    });
  };
