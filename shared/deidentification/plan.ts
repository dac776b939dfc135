import * as z from "zod";

/** One identifying field: what it says now, and what it will say. */
export const PlanField = z.object({
  field: z.string(),
  now: z.string().nullable(),
  becomes: z.string().nullable(),
});

export const PlanSpan = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** The bracketed kind that takes its place, such as `[name]`. */
  becomes: z.string(),
});
export type PlanSpan = z.infer<typeof PlanSpan>;

/** A free text as it stands, and as it will stand when every uncertain span is replaced. */
export const PlanText = z.object({
  clientId: z.string(),
  where: z.enum(["note", "assessment", "service", "referral", "release", "ticket"]),
  itemId: z.string(),
  agencyId: z.string(),
  at: z.string(),
  locked: z.boolean(),
  text: z.string(),
  replaced: z.string(),
  certain: z.array(PlanSpan),
  uncertain: z.array(PlanSpan),
});
export type PlanText = z.infer<typeof PlanText>;

export const PlanMember = z.object({
  clientId: z.string(),
  fields: z.array(PlanField),
  /** The age limit that the approximate date of birth crosses, to be confirmed. */
  crossing: z
    .object({ threshold: z.number().int(), is: z.number().int(), shows: z.number().int() })
    .nullable(),
  texts: z.array(PlanText),
});
export type PlanMember = z.infer<typeof PlanMember>;

export const blockerCodes = [
  "statements-missing",
  "locked-texts",
  "household-outside",
  "requester-is-approver",
] as const;

export const Blocker = z.object({
  code: z.enum(blockerCodes),
  /** Who can clear it. */
  agencyId: z.string().nullable(),
  count: z.number().int(),
  statements: z.array(z.string()).optional(),
});
export type Blocker = z.infer<typeof Blocker>;

/**
 * Everything that will change, computed when it is shown and never stored with its words.
 * `texts` of all members are paged together; fields and counts come with every page.
 */
export const Plan = z.object({
  planVersion: z.string(),
  members: z.array(PlanMember),
  blockers: z.array(Blocker),
  counts: z.object({
    fields: z.number().int(),
    texts: z.number().int(),
    spans: z.number().int(),
    uncertain: z.number().int(),
  }),
  /** Database writes the execution will take. */
  writes: z.number().int(),
  next: z.string().nullable(),
});
export type Plan = z.infer<typeof Plan>;

/** What was done, in numbers: no name, no reason, no removed person. */
export const Certificate = z.object({
  ticketId: z.string(),
  clientIds: z.array(z.string()),
  policy: z.string(),
  dobRule: z.string(),
  fields: z.number().int(),
  texts: z.number().int(),
  spans: z.number().int(),
  kept: z.number().int(),
  verification: z.object({ itemsRead: z.number().int(), found: z.literal(0) }),
  requestedAt: z.string(),
  approvedAt: z.string(),
  approvedBy: z.string(),
  completedAt: z.string(),
  keysDestroyed: z.number().int(),
});
export type Certificate = z.infer<typeof Certificate>;
