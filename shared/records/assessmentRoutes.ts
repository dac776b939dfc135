import { ClientParams } from "../clients/routes.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Assessment, AssessmentChange, AssessmentVersion, NewAssessment } from "./assessment.ts";
import { ItemParams } from "./itemParams.ts";
import { ItemQuery } from "./itemQuery.ts";

const agencyStaff = ["caseWorker", "agencyLead"] as const;

export const assessmentRoutes = {
  listAssessments: route({
    method: "GET",
    path: "/clients/{clientId}/assessments",
    summary: "Assessments, latest first",
    roles,
    params: ClientParams,
    query: ItemQuery,
    output: pageOf(Assessment),
  }),
  addAssessment: route({
    method: "POST",
    path: "/clients/{clientId}/assessments",
    summary: "Assess a client by one of the forms",
    roles: agencyStaff,
    params: ClientParams,
    body: NewAssessment,
    output: Assessment,
    status: 201,
    idempotent: true,
  }),
  changeAssessment: route({
    method: "PATCH",
    path: "/clients/{clientId}/assessments/{itemId}",
    summary: "Correct, lock or unlock an assessment; its former version is kept",
    roles: agencyStaff,
    params: ItemParams,
    body: AssessmentChange,
    output: Assessment,
    ifMatch: true,
  }),
  listAssessmentVersions: route({
    method: "GET",
    path: "/clients/{clientId}/assessments/{itemId}/versions",
    summary: "What an assessment said before, last first; for the agency that wrote it",
    roles: agencyStaff,
    params: ItemParams,
    query: PageQuery,
    output: pageOf(AssessmentVersion),
  }),
} as const;
