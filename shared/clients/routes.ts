import * as z from "zod";
import { ClientIdField, IdField } from "../http/fields.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Client, ClientRow } from "./client.ts";
import { ClientFilter } from "./clientFilter.ts";
import { ClientSearch } from "./clientSearch.ts";
import { ClientChange, NewClient } from "./newClient.ts";

export const ClientParams = z.object({ clientId: ClientIdField });

export const clientRoutes = {
  createClient: route({
    method: "POST",
    path: "/clients",
    summary: "Create a client record, anonymous or identified",
    roles: ["caseWorker", "agencyLead"],
    body: NewClient,
    output: Client,
    status: 201,
    idempotent: true,
  }),
  listClients: route({
    method: "GET",
    path: "/clients",
    summary: "The agency's own records, newest change first",
    roles: ["caseWorker", "agencyLead"],
    query: z.strictObject({ ...PageQuery.shape, ...ClientFilter.shape }),
    output: pageOf(ClientRow),
  }),
  searchClients: route({
    method: "POST",
    path: "/clients/search",
    summary: "Find by Client ID, or identified clients by name, date of birth and SSN",
    roles,
    body: ClientSearch,
    output: z.object({ items: z.array(Client) }),
  }),
  getClient: route({
    method: "GET",
    path: "/clients/{clientId}",
    summary: "A record as the reader may see it",
    roles,
    params: ClientParams,
    output: Client,
  }),
  changeClient: route({
    method: "PATCH",
    path: "/clients/{clientId}",
    summary: "Correct a record's profile",
    roles: ["caseWorker", "agencyLead"],
    params: ClientParams,
    body: ClientChange,
    output: Client,
    ifMatch: true,
  }),
  transferOwner: route({
    method: "PUT",
    path: "/clients/{clientId}/owner",
    summary: "Give a record to another agency, which owns it from then on",
    roles: ["cocAdmin"],
    params: ClientParams,
    body: z.strictObject({ agencyId: IdField }),
    output: Client,
    ifMatch: true,
  }),
} as const;
