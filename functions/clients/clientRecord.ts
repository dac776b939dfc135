import * as z from "zod";
import { Contact, CustomFields, Demographics, Identity, Reason } from "#shared/clients/client.ts";
import { DateField } from "#shared/http/fields.ts";
import { roiScope } from "#shared/privacy/roi.ts";

export const StoredEnvelope = z.object({ keyId: z.string(), box: z.instanceof(Uint8Array) });

const Ties = z.object({
  openEnrollments: z.number().int().optional(),
  openCoordinatedEntry: z.number().int().optional(),
  releasedUntil: DateField.optional(),
  items: z.literal(true).optional(),
  handoffUntil: DateField.optional(),
  recordedIdentity: z.literal(true).optional(),
  confidential: z.literal(true).optional(),
});

const StoredRelease = z.object({
  permission: z.enum(["yes", "no"]),
  scope: roiScope,
  effectiveDate: DateField,
  endDate: DateField.nullable(),
  method: z.enum(["written", "telephone", "system"]).optional(),
  givenBy: z.enum(["self", "guardian", "other", "system"]).optional(),
  guardian: z.string().optional(),
});

/**
 * A client's profile as stored: what `view` needs in the clear, who the client is in an envelope. Every write
 * into the client's collection moves `content` in the same transaction; `version` moves with what the profile
 * itself answers.
 */
export const ClientRecord = z.object({
  recordId: z.string(),
  clientId: z.string(),
  kind: z.enum(["anonymous", "identified"]),
  state: z.enum(["open", "sealed", "merged"]),
  /** The direct survivor of a merge; readers follow it to the root. */
  mergedInto: z.string().optional(),
  owner: z.string(),
  privacy: z.enum(["shared", "private"]),
  /** Releases that may count today or later, the last one recorded last; none is a No. */
  releases: z.array(StoredRelease),
  agencies: z.record(z.string(), Ties),
  openCoordinatedEntry: z.number().int(),
  /** The Coordinated Entry referral whose contact other agencies may learn. */
  coordinationReferral: z.string().optional(),
  /** Codes that were given out and not used: to which agency, and until when. */
  handoffs: z
    .record(z.string(), z.object({ agencyId: z.string(), expiresAt: z.string() }))
    .optional(),
  householdId: z.string().optional(),
  /** The agency that goes on seeing a masked record. */
  maskedFor: z.string().optional(),
  /** One request at a time; whose it is decides who learns of it. */
  openTicket: z.object({ ticketId: z.string(), agencyId: z.string() }).optional(),
  /** Requests whose words are under this client's key. */
  ticketIds: z.array(z.string()).optional(),
  keyId: z.string(),
  identity: StoredEnvelope,
  restricted: StoredEnvelope.optional(),
  demographics: Demographics,
  custom: CustomFields,
  version: z.number().int(),
  content: z.number().int(),
  createdAt: z.string(),
  changedAt: z.string(),
  lastChange: z.string(),
  /** What made the record: a replay of the same request is told from a collision by it. */
  madeBy: z.string().optional(),
  bodyMac: z.string().optional(),
});
export type ClientRecord = z.infer<typeof ClientRecord>;

const Known = z.object({ ...Identity.shape, contact: Contact.optional() });

/** Inside the identity envelope. Former values are known to the de-identification alone: texts may hold them. */
export const SealedIdentity = Known.extend({ former: z.array(Known).optional() });
export type SealedIdentity = z.infer<typeof SealedIdentity>;

/** Inside the restricted envelope: the reason, and who may read it. */
export const SealedReason = z.object({
  reason: Reason.optional(),
  crosses: z.number().int().optional(),
  personId: z.string(),
  agencyId: z.string(),
});
export type SealedReason = z.infer<typeof SealedReason>;

export const recordKey = (recordId: string, sk = "P") => ({ pk: `C#${recordId}`, sk });

export const handleKey = (clientId: string) => ({ pk: `I#${clientId}`, sk: "I" });
