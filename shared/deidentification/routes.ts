import * as z from "zod";
import { IdField } from "../http/fields.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Certificate, Plan } from "./plan.ts";
import { NewComment, NewTicket, Ticket, TicketRow, Transition } from "./ticket.ts";

const TicketParams = z.object({ ticketId: IdField });

export const deidentificationRoutes = {
  listTickets: route({
    method: "GET",
    path: "/tickets",
    summary: "The agency's tickets; for the CoC administrator the queue, oldest first",
    roles,
    query: z.strictObject({ ...PageQuery.shape, open: z.enum(["true", "false"]).default("true") }),
    output: pageOf(TicketRow),
  }),
  createTicket: route({
    method: "POST",
    path: "/tickets",
    summary: "Ask for the de-identification of a client and the household",
    roles: ["caseWorker", "agencyLead"],
    body: NewTicket,
    output: Ticket,
    status: 201,
    idempotent: true,
  }),
  getTicket: route({
    method: "GET",
    path: "/tickets/{ticketId}",
    summary: "A ticket with its timeline",
    roles,
    params: TicketParams,
    output: Ticket,
  }),
  commentTicket: route({
    method: "POST",
    path: "/tickets/{ticketId}/comments",
    summary: "Write to the other side, or add a missing statement",
    roles,
    params: TicketParams,
    body: NewComment,
    output: Ticket,
    status: 201,
    idempotent: true,
  }),
  getPlan: route({
    method: "GET",
    path: "/tickets/{ticketId}/plan",
    summary: "Every field and text that will change, with the exact replacement",
    roles: ["cocAdmin"],
    params: TicketParams,
    query: PageQuery,
    output: Plan,
  }),
  transitionTicket: route({
    method: "POST",
    path: "/tickets/{ticketId}/transitions",
    summary: "Take a ticket to its next state",
    roles,
    params: TicketParams,
    body: Transition,
    output: Ticket,
    idempotent: true,
  }),
  getCertificate: route({
    method: "GET",
    path: "/tickets/{ticketId}/certificate",
    summary: "The certificate of a completed de-identification",
    roles,
    params: TicketParams,
    output: Certificate,
  }),
} as const;
