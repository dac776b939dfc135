import type { TicketState } from "#shared/deidentification/ticket.ts";
import { certificate, execution } from "./certificate.ts";
import { fields, people, questions, texts, words } from "./counted.ts";
import { plan } from "./plan.ts";
import { request, statements } from "./request.ts";
import { list, ticket } from "./ticket.ts";

/** Asking for a de-identification, the ticket, its plan, the work itself and the certificate. */
export const deidentification = {
  people,
  texts,
  fields,
  words,
  questions,
  states: {
    submitted: "Submitted",
    inReview: "In review",
    needsAgency: "Needs the agency",
    executing: "Running",
    completed: "Completed",
    withdrawn: "Withdrawn",
    rejected: "Rejected",
  } satisfies Record<TicketState, string>,
  masked: "Masked",
  due: (day: string) => `Due ${day}`,
  dueToday: "Due today",
  dueTomorrow: "Due tomorrow",
  overdue: "Overdue",

  request,
  statements,
  list,
  ticket,
  plan,
  execution,
  certificate,
};
