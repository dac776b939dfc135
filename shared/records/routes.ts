import { ClientParams } from "../clients/routes.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { assessmentRoutes } from "./assessmentRoutes.ts";
import { Enrollment, EnrollmentChange, NewEnrollment } from "./enrollment.ts";
import { ItemParams } from "./itemParams.ts";
import { ItemQuery } from "./itemQuery.ts";
import { NewNote, Note, NoteChange, NoteVersion } from "./note.ts";
import { Overview } from "./overview.ts";
import { referralRoutes } from "./referralRoutes.ts";
import { serviceRoutes } from "./serviceRoutes.ts";
import { textCheckRoutes } from "./textCheckRoutes.ts";

const agencyStaff = ["caseWorker", "agencyLead"] as const;

export const recordRoutes = {
  clientOverview: route({
    method: "GET",
    path: "/clients/{clientId}/overview",
    summary: "The record with the beginnings of its lists, in one read",
    roles,
    params: ClientParams,
    output: Overview,
  }),
  listEnrollments: route({
    method: "GET",
    path: "/clients/{clientId}/enrollments",
    summary: "Enrollments, latest entry first",
    roles,
    params: ClientParams,
    query: ItemQuery,
    output: pageOf(Enrollment),
  }),
  addEnrollment: route({
    method: "POST",
    path: "/clients/{clientId}/enrollments",
    summary: "Enroll a client, or the whole household, in one of the agency's projects",
    roles: agencyStaff,
    params: ClientParams,
    body: NewEnrollment,
    output: Enrollment,
    status: 201,
    idempotent: true,
  }),
  changeEnrollment: route({
    method: "PATCH",
    path: "/clients/{clientId}/enrollments/{itemId}",
    summary: "End or correct an enrollment; its former version is kept",
    roles: agencyStaff,
    params: ItemParams,
    body: EnrollmentChange,
    output: Enrollment,
    ifMatch: true,
  }),
  ...serviceRoutes,
  ...referralRoutes,
  ...assessmentRoutes,
  listNotes: route({
    method: "GET",
    path: "/clients/{clientId}/notes",
    summary: "Case notes, newest first",
    roles,
    params: ClientParams,
    query: ItemQuery,
    output: pageOf(Note),
  }),
  addNote: route({
    method: "POST",
    path: "/clients/{clientId}/notes",
    summary: "Add a case note",
    roles: agencyStaff,
    params: ClientParams,
    body: NewNote,
    output: Note,
    status: 201,
    idempotent: true,
  }),
  changeNote: route({
    method: "PATCH",
    path: "/clients/{clientId}/notes/{itemId}",
    summary: "Edit, lock or unlock a case note",
    roles: agencyStaff,
    params: ItemParams,
    body: NoteChange,
    output: Note,
    ifMatch: true,
  }),
  listVersions: route({
    method: "GET",
    path: "/clients/{clientId}/notes/{itemId}/versions",
    summary: "What a case note said before, last first; for the agency that wrote it",
    roles: agencyStaff,
    params: ItemParams,
    query: PageQuery,
    output: pageOf(NoteVersion),
  }),
  ...textCheckRoutes,
} as const;
