import { everything, view, viewPage } from "#shared/anonymization/view.ts";
import {
  agencyVisibility,
  personVisibility,
  projectVisibility,
} from "#shared/people/visibility.ts";
import type { Routes } from "#shared/routes.ts";
import type { Operation } from "../http/request.ts";
import type { PeopleTable } from "./peopleTable.ts";

/** Everybody signed in may know which agencies there are: a release and a hand-off name them. */
export const listAgencies =
  (people: PeopleTable): Operation<Routes["people"]["listAgencies"]> =>
  async ({ query }) => {
    const { items, next } = await people.list("AGENCIES", query.limit, query.cursor);

    return viewPage(
      items.map((agency) => view(agencyVisibility, everything, agency)),
      next,
    );
  };

/** The agency's own projects; the CoC administrator sees all. */
export const listProjects =
  (people: PeopleTable): Operation<Routes["people"]["listProjects"]> =>
  async ({ query, actor }) => {
    const { items, next } = await people.list(
      "PROJECTS",
      query.limit,
      query.cursor,
      actor.agencyId,
    );

    return viewPage(
      items.map((project) => view(projectVisibility, everything, project)),
      next,
    );
  };

/** The lead's own staff; the CoC administrator sees all. */
export const listPeople =
  (people: PeopleTable): Operation<Routes["people"]["listPeople"]> =>
  async ({ query, actor }) => {
    const { items, next } = await people.list("PEOPLE", query.limit, query.cursor, actor.agencyId);

    return viewPage(
      items.map((person) => view(personVisibility, everything, person)),
      next,
    );
  };
