import * as z from "zod";
import { DateField, IdField } from "../http/fields.ts";
import { Passed } from "../identifiers/passed.ts";
import { Comment, words } from "./words.ts";

export const referralStates = ["open", "accepted", "declined", "withdrawn"] as const;
export type ReferralState = (typeof referralStates)[number];

/**
 * A referral to another agency. One of Coordinated Entry names a contact, whom every agency that finds the client
 * may learn (rules §4, `coordination`); once accepted it opens the anonymous record to the agency that accepted.
 */
export const NewReferral = z
  .strictObject({
    agencyId: IdField,
    projectId: IdField.optional(),
    ReferralDate: DateField,
    coordinatedEntry: z.boolean(),
    /** Somebody of staff to ask about this client; never the client. */
    contact: words(200).optional(),
    comment: Comment.optional(),
    private: z.boolean().optional(),
    /** Last day of the written release under which a victim service provider refers the client (rules §4). */
    releasedUntil: DateField.optional(),
    passed: Passed,
  })
  .refine(({ coordinatedEntry, contact }) => !coordinatedEntry || contact, {
    path: ["contact"],
    message: "A referral of Coordinated Entry names a contact.",
  });
export type NewReferral = z.infer<typeof NewReferral>;

/** The agency that received it accepts or declines; the one that wrote it corrects or withdraws. */
export const ReferralChange = z.strictObject({
  state: z.enum(["accepted", "declined", "withdrawn"]).optional(),
  contact: words(200).optional(),
  comment: Comment.nullish(),
  private: z.boolean().optional(),
  passed: Passed,
});
export type ReferralChange = z.infer<typeof ReferralChange>;

export const Referral = z.object({
  referralId: z.string(),
  /** The agency that wrote it; left out for others where it is a confidential program. */
  fromAgencyId: z.string().optional(),
  /** The agency it is addressed to. */
  agencyId: z.string(),
  projectId: z.string().nullable(),
  ReferralDate: z.string(),
  coordinatedEntry: z.boolean(),
  state: z.enum(referralStates),
  answeredAt: z.string().nullable(),
  contact: z.string().optional(),
  comment: z.string().optional(),
  private: z.boolean(),
  version: z.number().int(),
});
export type Referral = z.infer<typeof Referral>;
