import * as z from "zod";
import { ClientParams } from "../clients/routes.ts";
import { IdField } from "../http/fields.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Enrollment, EnrollmentChange, NewEnrollment } from "./enrollment.ts";
import { NewNote, Note, NoteChange } from "./note.ts";
import { Service } from "./service.ts";

const ItemParams = z.object({ ...ClientParams.shape, itemId: IdField });
const agencyStaff = ["caseWorker", "agencyLead"] as const;

export const recordRoutes = {
  listEnrollments: route({
    method: "GET",
    path: "/clients/{clientId}/enrollments",
    summary: "Enrollments, latest entry first",
    roles,
    params: ClientParams,
    query: PageQuery,
    output: pageOf(Enrollment),
  }),
  addEnrollment: route({
    method: "POST",
    path: "/clients/{clientId}/enrollments",
    summary: "Enroll a client in one of the agency's projects",
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
    summary: "End or correct an enrollment",
    roles: agencyStaff,
    params: ItemParams,
    body: EnrollmentChange,
    output: Enrollment,
    ifMatch: true,
  }),
  listServices: route({
    method: "GET",
    path: "/clients/{clientId}/services",
    summary: "Services, latest first",
    roles,
    params: ClientParams,
    query: PageQuery,
    output: pageOf(Service),
  }),
  listNotes: route({
    method: "GET",
    path: "/clients/{clientId}/notes",
    summary: "Case notes, newest first",
    roles,
    params: ClientParams,
    query: PageQuery,
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
} as const;
