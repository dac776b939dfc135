import { ClientParams } from "../clients/routes.ts";
import { pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { ItemParams } from "./itemParams.ts";
import { ItemQuery } from "./itemQuery.ts";
import { NewService, Service, ServiceChange } from "./service.ts";

const agencyStaff = ["caseWorker", "agencyLead"] as const;

export const serviceRoutes = {
  listServices: route({
    method: "GET",
    path: "/clients/{clientId}/services",
    summary: "Services, latest first",
    roles,
    params: ClientParams,
    query: ItemQuery,
    output: pageOf(Service),
  }),
  addService: route({
    method: "POST",
    path: "/clients/{clientId}/services",
    summary: "Log a service for a client, or for several of the household at once",
    roles: agencyStaff,
    params: ClientParams,
    body: NewService,
    output: Service,
    status: 201,
    idempotent: true,
  }),
  changeService: route({
    method: "PATCH",
    path: "/clients/{clientId}/services/{itemId}",
    summary: "Correct a service; its former version is kept",
    roles: agencyStaff,
    params: ItemParams,
    body: ServiceChange,
    output: Service,
    ifMatch: true,
  }),
} as const;
