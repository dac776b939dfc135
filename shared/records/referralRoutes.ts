import * as z from "zod";
import { ClientParams } from "../clients/routes.ts";
import { pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { ItemParams } from "./itemParams.ts";
import { ItemQuery } from "./itemQuery.ts";
import { NewReferral, Referral, ReferralChange, referralStates } from "./referral.ts";

const agencyStaff = ["caseWorker", "agencyLead"] as const;

export const referralRoutes = {
  listReferrals: route({
    method: "GET",
    path: "/clients/{clientId}/referrals",
    summary: "Referrals, latest first",
    roles,
    params: ClientParams,
    query: ItemQuery.safeExtend({ state: z.enum(referralStates).optional() }),
    output: pageOf(Referral),
  }),
  addReferral: route({
    method: "POST",
    path: "/clients/{clientId}/referrals",
    summary: "Refer a client to another agency, through Coordinated Entry or not",
    roles: agencyStaff,
    params: ClientParams,
    body: NewReferral,
    output: Referral,
    status: 201,
    idempotent: true,
  }),
  changeReferral: route({
    method: "PATCH",
    path: "/clients/{clientId}/referrals/{itemId}",
    summary: "Answer, correct or withdraw a referral",
    roles: agencyStaff,
    params: ItemParams,
    body: ReferralChange,
    output: Referral,
    ifMatch: true,
  }),
} as const;
