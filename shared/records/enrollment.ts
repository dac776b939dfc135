import * as z from "zod";
import { destinations } from "../hmis/destination.ts";
import { mostMembers, RelationshipToHoH } from "../households/household.ts";
import { ClientIdField, DateField, IdField } from "../http/fields.ts";

export const NewEnrollment = z.strictObject({
  projectId: IdField,
  EntryDate: DateField,
  RelationshipToHoH,
  private: z.boolean().optional(),
  /** The other members of the client's household that are enrolled with them, in one step. */
  others: z
    .array(z.strictObject({ clientId: ClientIdField, RelationshipToHoH }))
    .max(mostMembers - 1)
    .optional(),
  /** Last day of the written release under which a victim service provider enters the client (rules §4). */
  releasedUntil: DateField.optional(),
});
export type NewEnrollment = z.infer<typeof NewEnrollment>;

/** Ending an enrollment, or correcting its dates. */
export const EnrollmentChange = z.strictObject({
  EntryDate: DateField.optional(),
  ExitDate: DateField.nullish(),
  Destination: z.literal(destinations).optional(),
  RelationshipToHoH: RelationshipToHoH.optional(),
  private: z.boolean().optional(),
});
export type EnrollmentChange = z.infer<typeof EnrollmentChange>;

export const Enrollment = z.object({
  enrollmentId: z.string(),
  projectId: z.string(),
  projectType: z.number().int(),
  agencyId: z.string(),
  EntryDate: z.string(),
  ExitDate: z.string().nullable(),
  Destination: z.number().int().nullable(),
  RelationshipToHoH: z.number().int(),
  private: z.boolean(),
  /** Of a victim service provider's enrollment in Coordinated Entry; nobody else knows of it. */
  releasedUntil: z.string().optional(),
  version: z.number().int(),
});
export type Enrollment = z.infer<typeof Enrollment>;
