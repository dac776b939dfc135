import type { Role } from "../http/route.ts";
import type { TicketState } from "./ticket.ts";

interface TransitionRule {
  readonly from: TicketState;
  readonly to: TicketState;
  /** Who takes the step: the requester's agency, the CoC administrator, or the software itself. */
  readonly by: "agency" | "cocAdmin" | "system";
}

/** The states of a request, rules §6. What is not listed cannot happen. */
export const transitions = [
  { from: "submitted", to: "inReview", by: "cocAdmin" },
  { from: "inReview", to: "needsAgency", by: "cocAdmin" },
  { from: "needsAgency", to: "inReview", by: "agency" },
  { from: "inReview", to: "executing", by: "cocAdmin" },
  { from: "executing", to: "completed", by: "system" },
  { from: "submitted", to: "withdrawn", by: "agency" },
  { from: "needsAgency", to: "withdrawn", by: "agency" },
  { from: "inReview", to: "withdrawn", by: "agency" },
  { from: "submitted", to: "rejected", by: "cocAdmin" },
  { from: "needsAgency", to: "rejected", by: "cocAdmin" },
  { from: "inReview", to: "rejected", by: "cocAdmin" },
] as const satisfies readonly TransitionRule[];

/** States in which a request still holds its clients: no second request, masked if so asked. */
export const openStates: readonly TicketState[] = [
  "submitted",
  "inReview",
  "needsAgency",
  "executing",
];

const sideOf = (role: Role) => (role === "cocAdmin" ? "cocAdmin" : "agency");

/** The states to which somebody of this role may take a ticket now. */
export const nextStates = (from: TicketState, role: Role): TicketState[] =>
  transitions.filter((step) => step.from === from && step.by === sideOf(role)).map(({ to }) => to);
