import * as z from "zod";
import { roiScope } from "#shared/privacy/roi.ts";
import { formIds } from "#shared/records/assessment.ts";
import { referralStates } from "#shared/records/referral.ts";
import { StoredEnvelope } from "../clients/clientRecord.ts";

/** What every item has: whose it is, who may know of it, and what made it. */
const Item = z.object({
  itemId: z.string(),
  agencyId: z.string(),
  personId: z.string(),
  at: z.string(),
  private: z.boolean().optional(),
  restricted: z.boolean().optional(),
  confidential: z.boolean().optional(),
  /** Free texts by what they are, each in an envelope of its own. */
  texts: z.record(z.string(), StoredEnvelope).optional(),
  version: z.number().int(),
  madeBy: z.string().optional(),
  bodyMac: z.string().optional(),
  /** MAC of the imported row, so that an unchanged one writes nothing. */
  rowMac: z.string().optional(),
});

/** The kinds of items by the prefix of their key; `order` is what a list goes by. */
export const kinds = {
  N: Item.extend({
    text: StoredEnvelope,
    locked: z.boolean(),
    editedAt: z.string().nullable(),
    /** Who wrote the text as it stands; the author unless somebody edited it. */
    editedBy: z.string().optional(),
  }),
  E: Item.extend({
    projectId: z.string(),
    projectType: z.number().int(),
    EntryDate: z.string(),
    ExitDate: z.string().nullable(),
    Destination: z.number().int().nullable(),
    RelationshipToHoH: z.number().int(),
    /** Each enrollment keeps its own household; keyed, never the source's ID. */
    HouseholdID: z.string().optional(),
    /** Last day of a victim service provider's written release. */
    releasedUntil: z.string().optional(),
  }),
  S: Item.extend({
    enrollmentId: z.string().nullable(),
    DateProvided: z.string(),
    RecordType: z.number().int(),
    TypeProvided: z.number().int(),
  }),
  R: Item.extend({
    toAgencyId: z.string(),
    projectId: z.string().nullable(),
    ReferralDate: z.string(),
    coordinatedEntry: z.boolean(),
    state: z.enum(referralStates),
    answeredAt: z.string().nullable(),
    releasedUntil: z.string().optional(),
  }),
  A: Item.extend({
    form: z.enum(formIds),
    AssessmentDate: z.string(),
    scores: z.record(z.string(), z.number().int()),
    total: z.number().int().nullable(),
    locked: z.boolean(),
    editedAt: z.string().nullable(),
    editedBy: z.string().optional(),
  }),
  /** A hand-off: its code is not here, only on its way to whom it was told. */
  F: Item.extend({
    toAgencyId: z.string(),
    state: z.enum(["open", "accepted", "revoked", "void"]),
    expiresAt: z.string(),
    acceptedAt: z.string().nullable(),
    acceptedBy: z.string().optional(),
  }),
  O: Item.extend({
    permission: z.enum(["yes", "no"]),
    scope: roiScope,
    effectiveDate: z.string(),
    endDate: z.string().nullable(),
    method: z.enum(["written", "telephone", "system"]),
    givenBy: z.enum(["self", "guardian", "other", "system"]),
    /** The guardian's record. */
    guardian: z.string().optional(),
  }),
} as const;

export type ItemKind = keyof typeof kinds;
export type StoredItem<Kind extends ItemKind> = z.infer<(typeof kinds)[Kind]>;
export type AnyItem = { [Kind in ItemKind]: StoredItem<Kind> }[ItemKind];
