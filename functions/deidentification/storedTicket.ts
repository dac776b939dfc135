import * as z from "zod";
import { TicketState } from "#shared/deidentification/ticket.ts";
import { DateField } from "#shared/http/fields.ts";
import { PolicyFields } from "#shared/policy/policyFields.ts";
import { StoredEnvelope } from "../clients/clientRecord.ts";

const Offsets = z.object({ start: z.number().int(), end: z.number().int() });

/** A word the administrator kept: where it stands in the text of the plan, and once the rest is replaced. */
const Kept = z.object({
  recordId: z.string(),
  itemId: z.string(),
  before: Offsets,
  after: Offsets,
});
export type Kept = z.infer<typeof Kept>;

/** What the approval fixed: no words, only places and numbers. */
const Approval = z.object({
  by: z.string(),
  at: z.string(),
  /** The day that ages are counted on. */
  day: DateField,
  /** The policy that the plan was made by; one that changes meanwhile changes nothing here. */
  policy: PolicyFields,
  kept: z.array(Kept),
  /** Agencies, projects and lines of the region's list that the texts name: as the plan had them, nobody's. */
  publicNames: z.array(z.string()).default([]),
  fields: z.number().int(),
  texts: z.number().int(),
  spans: z.number().int(),
  /** All texts, those that name nobody too. */
  items: z.number().int(),
});
export type Approval = z.infer<typeof Approval>;

export const StoredCertificate = z.object({
  policy: z.string(),
  dobRule: z.string(),
  itemsRead: z.number().int(),
  completedAt: z.string(),
  keysDestroyed: z.number().int(),
});

/** A request as stored. Its words are encrypted under the first member's key, in items of their own. */
export const StoredTicket = z.object({
  ticketId: z.string(),
  state: TicketState,
  agencyId: z.string(),
  /** Of a victim service provider: nobody else learns whose request it is. */
  confidential: z.literal(true).optional(),
  requestedBy: z.string(),
  members: z.array(z.object({ recordId: z.string(), clientId: z.string() })),
  masked: z.boolean(),
  statements: z.array(z.string()),
  /** Deleted with `completed`. */
  reason: StoredEnvelope.optional(),
  createdAt: z.string(),
  dueAt: z.string(),
  /** Number of the latest event. */
  events: z.number().int(),
  approval: Approval.optional(),
  /** Texts written under the new keys so far. */
  done: z.number().int().optional(),
  certificate: StoredCertificate.optional(),
  /** The destroyed keys have left the database's file too. */
  certificateReady: z.boolean(),
  version: z.number().int(),
  madeBy: z.string(),
  /** Deleted with the reason, which it would prove. */
  bodyMac: z.string().optional(),
});
export type StoredTicket = z.infer<typeof StoredTicket>;

export const StoredEvent = z.object({
  number: z.number().int(),
  at: z.string(),
  kind: z.enum(["state", "comment", "statements"]),
  state: TicketState.optional(),
  personId: z.string().nullable(),
  agencyId: z.string().nullable(),
  text: StoredEnvelope.optional(),
  statements: z.array(z.string()).optional(),
  madeBy: z.string().optional(),
  bodyMac: z.string().optional(),
});
export type StoredEvent = z.infer<typeof StoredEvent>;

/** Where an event's text stands, as its envelope has it. */
export const eventPlace = (ticketId: string, number: number) => `T#${ticketId}#${number}`;
