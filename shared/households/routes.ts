import * as z from "zod";
import { ClientIdField, IdField } from "../http/fields.ts";
import { roles, route } from "../http/route.ts";
import { Household, NewHousehold, NewMember } from "./household.ts";

const HouseholdParams = z.object({ householdId: IdField });

export const householdRoutes = {
  findHousehold: route({
    method: "GET",
    path: "/households",
    summary: "The current household of a client",
    roles,
    query: z.strictObject({ clientId: ClientIdField }),
    output: z.object({ items: z.array(Household) }),
  }),
  createHousehold: route({
    method: "POST",
    path: "/households",
    summary: "Put people into one household with exactly one head",
    roles: ["caseWorker", "agencyLead"],
    body: NewHousehold,
    output: Household,
    status: 201,
    idempotent: true,
  }),
  getHousehold: route({
    method: "GET",
    path: "/households/{householdId}",
    summary: "A household; members hidden from the reader are not counted",
    roles,
    params: HouseholdParams,
    output: Household,
  }),
  changeRelationships: route({
    method: "PATCH",
    path: "/households/{householdId}",
    summary: "Name another head, or what members are to the head",
    roles: ["caseWorker", "agencyLead"],
    params: HouseholdParams,
    body: NewHousehold,
    output: Household,
    ifMatch: true,
  }),
  addMember: route({
    method: "POST",
    path: "/households/{householdId}/members",
    summary: "Add a member to a household",
    roles: ["caseWorker", "agencyLead"],
    params: HouseholdParams,
    body: NewMember,
    output: Household,
    status: 201,
    idempotent: true,
    ifMatch: true,
  }),
  removeMember: route({
    method: "POST",
    path: "/households/{householdId}/removals",
    summary: "Take a member out; somebody else heads the household if the head goes",
    roles: ["caseWorker", "agencyLead"],
    params: HouseholdParams,
    body: z.strictObject({ clientId: ClientIdField, newHead: ClientIdField.optional() }),
    output: Household,
    idempotent: true,
    ifMatch: true,
  }),
} as const;
