import * as z from "zod";
import { Reason } from "../clients/client.ts";
import { ClientIdField } from "../http/fields.ts";
import { Passed } from "../identifiers/passed.ts";

export const ticketStates = [
  "submitted",
  "inReview",
  "needsAgency",
  "executing",
  "completed",
  "withdrawn",
  "rejected",
] as const;
export const TicketState = z.enum(ticketStates);
export type TicketState = z.infer<typeof TicketState>;

const words = z.string().trim().min(1).max(4000);
const statements = z.array(z.string().max(40)).max(10);

/** Everybody in the household is de-identified together; `members` left out means all of them. */
export const NewTicket = z.strictObject({
  type: z.literal("deidentification"),
  clientId: ClientIdField,
  members: z
    .array(z.strictObject({ clientId: ClientIdField, action: z.literal("deidentify") }))
    .min(1)
    .max(18)
    .optional(),
  mask: z.boolean().optional(),
  statements: statements.default([]),
  reason: Reason,
  details: words.optional(),
  passed: Passed,
});
export type NewTicket = z.infer<typeof NewTicket>;

/** A word in the conversation, or a statement that was missing. */
export const NewComment = z
  .strictObject({
    text: words.optional(),
    statements: statements.optional(),
    passed: Passed,
  })
  .refine(({ text, statements }) => text || statements?.length, {
    path: ["text"],
    message: "Write something.",
  });
export type NewComment = z.infer<typeof NewComment>;

/** What the administrator decided about an uncertain span: replace it (as when left out), or keep the word. */
export const Choice = z.strictObject({
  clientId: ClientIdField,
  itemId: z.string().max(80),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  replace: z.boolean(),
});
export type Choice = z.infer<typeof Choice>;

export const Transition = z.discriminatedUnion("to", [
  z.strictObject({
    to: z.literal("inReview"),
    text: words.optional(),
    statements: statements.optional(),
    passed: Passed,
  }),
  z.strictObject({ to: z.literal("needsAgency"), missing: words, passed: Passed }),
  z.strictObject({
    to: z.literal("executing"),
    planVersion: z.string().max(100),
    choices: z.array(Choice).max(2000).default([]),
  }),
  z.strictObject({ to: z.literal("withdrawn"), why: words.optional(), passed: Passed }),
  z.strictObject({ to: z.literal("rejected"), why: words, passed: Passed }),
]);
export type Transition = z.infer<typeof Transition>;

export const TicketEvent = z.object({
  at: z.string(),
  kind: z.enum(["state", "comment", "statements"]),
  state: TicketState.optional(),
  personId: z.string().nullable(),
  agencyId: z.string().nullable(),
  text: z.string().optional(),
  statements: z.array(z.string()).optional(),
});
export type TicketEvent = z.infer<typeof TicketEvent>;

export const Ticket = z.object({
  ticketId: z.string(),
  type: z.literal("deidentification"),
  state: TicketState,
  members: z.array(z.object({ clientId: z.string(), action: z.literal("deidentify") })),
  agencyId: z.string(),
  requestedBy: z.string(),
  masked: z.boolean(),
  statements: z.array(z.string()),
  /** Read by the requester, that agency's lead and the administrator; deleted with `completed`. */
  reason: Reason.optional(),
  details: z.string().optional(),
  events: z.array(TicketEvent),
  createdAt: z.string(),
  dueAt: z.string(),
  /** Texts written under the new key so far, and all of them, while the ticket executes. */
  progress: z.object({ done: z.number().int(), total: z.number().int() }).optional(),
  certificateReady: z.boolean(),
  version: z.number().int(),
});
export type Ticket = z.infer<typeof Ticket>;

/** A row of the queue or of the agency's tickets. */
export const TicketRow = Ticket.pick({
  ticketId: true,
  type: true,
  state: true,
  members: true,
  agencyId: true,
  masked: true,
  createdAt: true,
  dueAt: true,
  version: true,
});
export type TicketRow = z.infer<typeof TicketRow>;
