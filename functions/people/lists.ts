import { everything, type Viewed, view, viewPage } from "#shared/anonymization/view.ts";
import type { Page, PageQuery } from "#shared/http/page.ts";
import type { Actor } from "#shared/people/actor.ts";
import {
  agencyVisibility,
  personVisibility,
  projectVisibility,
} from "#shared/people/visibility.ts";
import type { Routes } from "#shared/routes.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { PeopleTable } from "./peopleTable.ts";

interface Reading {
  readonly people: PeopleTable;
  readonly keys: RegionKeys;
}

/** Everybody signed in may know which agencies there are: a release and a hand-off name them. */
export const listAgencies =
  (reading: Reading): Operation<Routes["people"]["listAgencies"]> =>
  (request) =>
    list(
      reading,
      request,
      (limit, from) => reading.people.list("AGENCIES", limit, from),
      (agency) => view(agencyVisibility, everything, agency),
    );

/** The agency's own projects and those of agencies it goes on for; the CoC administrator sees all. */
export const listProjects =
  (reading: Reading): Operation<Routes["people"]["listProjects"]> =>
  (request) =>
    list(
      reading,
      request,
      (limit, from) => reading.people.list("PROJECTS", limit, from, ownAgencies(request.actor)),
      (project) => view(projectVisibility, everything, project),
    );

/** The lead's own staff; the CoC administrator sees all. */
export const listPeople =
  (reading: Reading): Operation<Routes["people"]["listPeople"]> =>
  (request) =>
    list(
      reading,
      request,
      (limit, from) =>
        reading.people.list("PEOPLE", limit, from, ownAgencies({ ...request.actor, succeeds: [] })),
      (person) => view(personVisibility, everything, person),
    );

/** Empty for the CoC administrator, who is of no agency. */
const ownAgencies = ({ agencyId, succeeds }: Pick<Actor, "agencyId" | "succeeds">) =>
  agencyId ? [agencyId, ...succeeds] : [];

/** A page, whose cursor is of this list and this person alone. */
async function list<Item, Shown>(
  { keys }: Reading,
  { query, actor, operation }: Asking & { readonly query: PageQuery },
  read: (limit: number, from: string | undefined) => Promise<Page<Item>>,
  show: (item: Item) => Viewed<Shown>,
) {
  const context = `${operation}|${actor.personId}`;
  const from = await keys.openCursor(query.cursor, context);
  const { items, next } = await read(query.limit, from);

  return viewPage(items.map(show), next && (await keys.sealCursor(next, context)));
}
