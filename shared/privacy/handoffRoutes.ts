import * as z from "zod";
import { Client } from "../clients/client.ts";
import { ClientParams } from "../clients/routes.ts";
import { IdField } from "../http/fields.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Handoff, NewHandoff } from "./handoff.ts";
import { HandoffCodeField } from "./handoffCodeField.ts";

export const handoffRoutes = {
  createHandoff: route({
    method: "POST",
    path: "/clients/{clientId}/handoffs",
    summary: "Hand a client's record to a named agency by a one-time code",
    roles: ["caseWorker", "agencyLead"],
    params: ClientParams,
    body: NewHandoff,
    output: Handoff,
    status: 201,
    idempotent: true,
  }),
  listHandoffs: route({
    method: "GET",
    path: "/clients/{clientId}/handoffs",
    summary: "Hand-offs of a record and what became of them, newest first",
    roles,
    params: ClientParams,
    query: PageQuery,
    output: pageOf(Handoff),
  }),
  revokeHandoff: route({
    method: "DELETE",
    path: "/clients/{clientId}/handoffs/{handoffId}",
    summary: "Revoke a code that was not used, or the access it opened",
    roles: ["caseWorker", "agencyLead"],
    params: z.object({ ...ClientParams.shape, handoffId: IdField }),
    output: z.strictObject({}),
    status: 204,
  }),
  redeemHandoff: route({
    method: "POST",
    path: "/handoffs/redeem",
    summary: "Accept a hand-off by its code",
    roles: ["caseWorker", "agencyLead"],
    body: z.strictObject({ code: HandoffCodeField }),
    output: Client,
    idempotent: true,
  }),
} as const;
