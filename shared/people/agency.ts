import * as z from "zod";
import { IdField } from "../http/fields.ts";

/** Whom other agencies and staff reach there; never about a client. */
export const AgencyContact = z.strictObject({
  name: z.string().trim().max(100).optional(),
  phone: z.string().trim().max(40).optional(),
  email: z.union([z.literal(""), z.email().max(200)]).optional(),
});
export type AgencyContact = z.infer<typeof AgencyContact>;

export const Agency = z.object({
  agencyId: z.string(),
  name: z.string(),
  /** Whether it shares records with other agencies that share. */
  dataSharing: z.boolean(),
  /** A victim service provider never shares and stores no identity here (34 U.S.C. 12291(b)(2)). */
  victimServiceProvider: z.boolean(),
  contact: AgencyContact.optional(),
  active: z.boolean(),
  /** Of a closed agency: the one that goes on with its records and locked notes. */
  successor: z.string().optional(),
  /** Closed agencies that this one goes on for, those of its predecessors included. */
  succeeds: z.array(z.string()).optional(),
  version: z.number().int(),
});
export type Agency = z.infer<typeof Agency>;

export const NewAgency = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    dataSharing: z.boolean(),
    victimServiceProvider: z.boolean(),
    contact: AgencyContact.optional(),
  })
  .refine((agency) => !(agency.victimServiceProvider && agency.dataSharing), {
    path: ["dataSharing"],
    message: "A victim service provider never shares data.",
  });
export type NewAgency = z.infer<typeof NewAgency>;

/** A correction, or `active: false` with a successor that goes on with the agency's records (rules §4). */
export const AgencyChange = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  dataSharing: z.boolean().optional(),
  victimServiceProvider: z.boolean().optional(),
  contact: AgencyContact.optional(),
  active: z.boolean().optional(),
  successor: IdField.optional(),
});
export type AgencyChange = z.infer<typeof AgencyChange>;

export const Project = z.object({
  projectId: z.string(),
  agencyId: z.string(),
  name: z.string(),
  projectType: z.number().int(),
  funder: z.number().int().optional(),
  version: z.number().int(),
});
export type Project = z.infer<typeof Project>;

export const NewProject = z.strictObject({
  name: z.string().trim().min(1).max(200),
  agencyId: IdField,
  projectType: z.literal([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
  funder: z.number().int().min(1).max(99).optional(),
});
export type NewProject = z.infer<typeof NewProject>;
