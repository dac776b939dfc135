import * as z from "zod";
import { Client } from "../clients/client.ts";
import { ClientParams } from "../clients/routes.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { handoffRoutes } from "./handoffRoutes.ts";
import { Identify } from "./identify.ts";
import { NewRoi, Roi } from "./roi.ts";

export const privacyRoutes = {
  setPrivacy: route({
    method: "PUT",
    path: "/clients/{clientId}/privacy",
    summary: "Share a record or keep it to the agency",
    roles: ["caseWorker", "agencyLead"],
    params: ClientParams,
    body: z.strictObject({ privacy: z.enum(["private", "shared"]) }),
    output: Client,
    ifMatch: true,
  }),
  listRoi: route({
    method: "GET",
    path: "/clients/{clientId}/roi",
    summary: "The releases of information on record, newest first",
    roles,
    params: ClientParams,
    query: PageQuery,
    output: pageOf(Roi),
  }),
  recordRoi: route({
    method: "POST",
    path: "/clients/{clientId}/roi",
    summary: "Record a release of information",
    roles: ["caseWorker", "agencyLead"],
    params: ClientParams,
    body: NewRoi,
    output: Roi,
    status: 201,
    idempotent: true,
  }),
  identify: route({
    method: "POST",
    path: "/clients/{clientId}/identify",
    summary: "An anonymous client consents: identity and release in one step",
    roles: ["caseWorker", "agencyLead"],
    params: ClientParams,
    body: Identify,
    output: Client,
    idempotent: true,
  }),
  ...handoffRoutes,
} as const;
