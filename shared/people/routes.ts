import * as z from "zod";
import { IdField } from "../http/fields.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Policy, PolicyInForce, PolicyToSet } from "../policy/policy.ts";
import { Agency, AgencyChange, NewAgency, NewProject, Project } from "./agency.ts";
import { NewPerson, Person, PersonChange, RoleField } from "./person.ts";

export const Me = z.object({
  personId: z.string(),
  email: z.string(),
  name: z.string(),
  role: RoleField,
  agencyId: z.string().nullable(),
  agency: Agency.nullable(),
  policy: PolicyInForce,
});
export type Me = z.infer<typeof Me>;

export const peopleRoutes = {
  me: route({
    method: "GET",
    path: "/me",
    summary: "Who is signed in, and the region's policy",
    roles,
    output: Me,
  }),
  getPolicy: route({
    method: "GET",
    path: "/policy",
    summary: "The region's policy",
    roles,
    output: Policy,
  }),
  putPolicy: route({
    method: "PUT",
    path: "/policy",
    summary: "Set the region's policy; existing records stay as they are",
    roles: ["cocAdmin"],
    body: PolicyToSet,
    output: Policy,
  }),
  listAgencies: route({
    method: "GET",
    path: "/agencies",
    summary: "The agencies of the region",
    roles,
    query: PageQuery,
    output: pageOf(Agency),
  }),
  addAgency: route({
    method: "POST",
    path: "/agencies",
    summary: "Add an agency",
    roles: ["cocAdmin"],
    body: NewAgency,
    output: Agency,
    status: 201,
    idempotent: true,
  }),
  changeAgency: route({
    method: "PATCH",
    path: "/agencies/{agencyId}",
    summary: "Change an agency, close it with a successor, reopen it",
    roles: ["cocAdmin"],
    params: z.object({ agencyId: IdField }),
    body: AgencyChange,
    output: Agency,
    ifMatch: true,
  }),
  listProjects: route({
    method: "GET",
    path: "/projects",
    summary: "Projects: the agency's own, or all for the CoC administrator",
    roles,
    query: PageQuery,
    output: pageOf(Project),
  }),
  addProject: route({
    method: "POST",
    path: "/projects",
    summary: "Add a project to an agency",
    roles: ["cocAdmin"],
    body: NewProject,
    output: Project,
    status: 201,
    idempotent: true,
  }),
  listPeople: route({
    method: "GET",
    path: "/people",
    summary: "Staff: the own agency's for its lead, all for the CoC administrator",
    roles: ["agencyLead", "cocAdmin"],
    query: PageQuery,
    output: pageOf(Person),
  }),
  invitePerson: route({
    method: "POST",
    path: "/people",
    summary: "Invite a member of staff",
    roles: ["cocAdmin"],
    body: NewPerson,
    output: Person,
    status: 201,
    idempotent: true,
  }),
  changePerson: route({
    method: "PATCH",
    path: "/people/{personId}",
    summary: "Change a role or agency, deactivate at once",
    roles: ["cocAdmin"],
    params: z.object({ personId: IdField }),
    body: PersonChange,
    output: Person,
    ifMatch: true,
  }),
} as const;
