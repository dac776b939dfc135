import * as z from "zod";

/** A service as the HMIS CSV import brings it. */
export const Service = z.object({
  serviceId: z.string(),
  enrollmentId: z.string().nullable(),
  agencyId: z.string(),
  DateProvided: z.string(),
  RecordType: z.number().int(),
  TypeProvided: z.number().int(),
  version: z.number().int(),
});
export type Service = z.infer<typeof Service>;
