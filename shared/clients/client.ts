import * as z from "zod";
import { allowedAnswers, type DemographicName, demographicFields } from "../hmis/demographics.ts";
import { DateField } from "../http/fields.ts";
import { reasons } from "./reasons.ts";

/** Sex, gender, race and veteran status, each by its HUD column and one of that column's codes. */
export const Demographics = z
  .partialRecord(
    z.enum(Object.keys(demographicFields) as [DemographicName, ...DemographicName[]]),
    z.number().int(),
  )
  .check(({ value, issues }) => {
    for (const [name, code] of Object.entries(value)) {
      if (allowedAnswers(name as DemographicName).includes(code)) continue;
      issues.push({ code: "custom", input: code, path: [name], message: "a code of this field" });
    }
  });
export type Demographics = z.infer<typeof Demographics>;

export const Contact = z.strictObject({
  phones: z.array(z.string().trim().min(1).max(40)).max(5).default([]),
  emails: z.array(z.string().trim().min(3).max(200)).max(5).default([]),
  addresses: z.array(z.string().trim().min(1).max(300)).max(5).default([]),
});
export type Contact = z.infer<typeof Contact>;

/** The region's own fields, such as `Micronesian`; the policy names them and their values. */
export const CustomFields = z.record(z.string().max(40), z.string().max(40));

export const Reason = z.enum(reasons);
export type Reason = z.infer<typeof Reason>;

/** The part of a record that says who somebody is: encrypted at rest under the client's own key. */
export const Identity = z.object({
  FirstName: z.string().nullable(),
  MiddleName: z.string().nullable(),
  LastName: z.string().nullable(),
  NameSuffix: z.string().nullable(),
  NameDataQuality: z.number().int(),
  SSN: z.string().nullable(),
  SSNDataQuality: z.number().int(),
  DOB: DateField.nullable(),
  DOBDataQuality: z.number().int(),
});
export type Identity = z.infer<typeof Identity>;

export const RoiInForce = z.object({
  permission: z.enum(["yes", "no"]),
  endDate: z.string().nullable(),
});

/** How much of a record somebody sees: rules §4. */
export const seenAs = ["full", "coordination", "anonymous"] as const;
export type SeenAs = (typeof seenAs)[number];

/** A client as answered. What the reader may not see is left out or stands as the region's template. */
export const Client = z.object({
  clientId: z.string(),
  /** The root's Client ID when the ID asked for was merged into it, and the reader may know. */
  now: z.string().optional(),
  kind: z.enum(["anonymous", "identified"]),
  ...Identity.shape,
  DOB: z.string().nullable(),
  ageBand: z.string().nullable(),
  demographics: Demographics.optional(),
  custom: CustomFields.optional(),
  contact: Contact.optional(),
  reason: Reason.optional(),
  crosses: z.number().int().optional(),
  privacy: z.enum(["shared", "private"]),
  roi: RoiInForce,
  /** The Yes in force was given by telephone: a written one is to be asked for. */
  writtenReleaseDue: z.literal(true).optional(),
  coordinatedEntry: z.boolean(),
  /** The contact named in the Coordinated Entry referral. */
  coordinationContact: z.string().optional(),
  householdId: z.string().optional(),
  owner: z.string().optional(),
  /** Somebody serves the client whom nobody else is told of: a victim service provider. */
  confidentialProgram: z.literal(true).optional(),
  masked: z.literal(true).optional(),
  beingDeidentified: z.literal(true).optional(),
  /** The open request, for those who may see tickets of this client. */
  openTicket: z.string().optional(),
  seenAs: z.enum(seenAs),
  version: z.number().int(),
});
export type Client = z.infer<typeof Client>;

/** A row of the agency's own list: names only where the record is identified. */
export const ClientRow = z.object({
  clientId: z.string(),
  kind: z.enum(["anonymous", "identified"]),
  FirstName: z.string().nullable(),
  LastName: z.string().nullable(),
  privacy: z.enum(["shared", "private"]),
  coordinatedEntry: z.boolean(),
  masked: z.literal(true).optional(),
  beingDeidentified: z.literal(true).optional(),
  changedAt: z.string(),
  lastChange: z.string(),
  version: z.number().int(),
});
export type ClientRow = z.infer<typeof ClientRow>;
