import { everything, view } from "#shared/anonymization/view.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Agency, Project } from "#shared/people/agency.ts";
import type { Person } from "#shared/people/person.ts";
import {
  agencyVisibility,
  personVisibility,
  projectVisibility,
} from "#shared/people/visibility.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import { ConditionsFailed, type TransactItem } from "../aws/transact.ts";
import type { Asking, Operation } from "../http/request.ts";
import { mustBeOpen } from "./mustBeOpen.ts";
import type { PeopleTable } from "./peopleTable.ts";

/** What adding an agency, a project or a member of staff needs. */
export interface Adding {
  readonly people: PeopleTable;
  readonly audit: AuditTable;
  readonly keys: RegionKeys;
}

type Kind = Parameters<PeopleTable["putItem"]>[0];

/** Adds an item once: the same request again meets what it made. Answers its ID. */
async function add(
  { people, audit, keys }: Adding,
  asking: Asking & { readonly body: object },
  kind: Kind,
  itemOf: (id: string) => { put: (marks: object) => TransactItem; others?: TransactItem[] },
): Promise<string> {
  const making = await Making.of(keys, asking);
  const id = await making.id(kind);
  const mac = await making.bodyMac(asking.body);
  const madeBefore = async () => {
    const made = await people.madeBy(kind, id);
    return made && making.isReplay(made, mac) ? id : undefined;
  };

  return onceOnly(madeBefore, async () => {
    const { put, others = [] } = itemOf(id);
    const entry = audit.entry(asking, {
      pk: `${kind}#${id}`,
      clientIds: [],
      fields: Object.keys(asking.body),
    });
    await people.write([put({ madeBy: making.madeBy, bodyMac: mac }), entry, ...others]);

    return id;
  });
}

export const addAgency =
  (adding: Adding): Operation<Routes["people"]["addAgency"]> =>
  async (request) => {
    const agencyOf = (agencyId: string): Agency => ({
      agencyId,
      ...request.body,
      active: true,
      version: 1,
    });
    const id = await add(adding, request, "AGENCIES", (agencyId) => ({
      put: (marks) => adding.people.putItem("AGENCIES", agencyId, agencyOf(agencyId), marks),
    }));

    return view(
      agencyVisibility,
      everything,
      (await adding.people.get("AGENCIES", id)) ?? agencyOf(id),
    );
  };

export const addProject =
  (adding: Adding): Operation<Routes["people"]["addProject"]> =>
  async (request) => {
    const { people } = adding;
    await mustBeOpen(people, request.body.agencyId);
    const projectOf = (projectId: string): Project => ({ projectId, ...request.body, version: 1 });
    const id = await add(adding, request, "PROJECTS", (projectId) => ({
      put: (marks) => people.putItem("PROJECTS", projectId, projectOf(projectId), marks),
    }));

    return view(projectVisibility, everything, (await people.get("PROJECTS", id)) ?? projectOf(id));
  };

/** The address is held for one person; whoever it belongs to signs in with it. */
export const invitePerson =
  (adding: Adding): Operation<Routes["people"]["invitePerson"]> =>
  async (request) => {
    const { people } = adding;
    const { email, name, role } = request.body;
    const agencyId = request.body.agencyId ?? null;
    if (agencyId) await mustBeOpen(people, agencyId);
    const personOf = (personId: string): Person => ({
      personId,
      email,
      name,
      agencyId,
      role,
      active: true,
      version: 1,
    });
    const id = await add(adding, request, "PEOPLE", (personId) => ({
      put: (marks) => people.putItem("PEOPLE", personId, personOf(personId), marks),
      others: [people.putEmail(email, personId)],
    })).catch((error: Error) => {
      throw error instanceof ConditionsFailed ? new ProblemError("email-taken") : error;
    });

    return view(personVisibility, everything, (await people.get("PEOPLE", id)) ?? personOf(id));
  };
