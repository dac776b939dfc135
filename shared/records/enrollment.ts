import * as z from "zod";
import { destinations } from "../hmis/destination.ts";
import { RelationshipToHoH } from "../households/household.ts";
import { DateField, IdField } from "../http/fields.ts";

export const NewEnrollment = z.strictObject({
  projectId: IdField,
  EntryDate: DateField,
  RelationshipToHoH,
});
export type NewEnrollment = z.infer<typeof NewEnrollment>;

/** Ending an enrollment, or correcting its dates. */
export const EnrollmentChange = z.strictObject({
  EntryDate: DateField.optional(),
  ExitDate: DateField.nullish(),
  Destination: z.literal(destinations).optional(),
  RelationshipToHoH: RelationshipToHoH.optional(),
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
  version: z.number().int(),
});
export type Enrollment = z.infer<typeof Enrollment>;
