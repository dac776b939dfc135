import * as z from "zod";
import { ClientIdField, DateField } from "../http/fields.ts";

/** Either the exact Client ID, or what identified clients are found by; the terms are never stored. */
export const ClientSearch = z.union([
  z.strictObject({ clientId: ClientIdField }),
  z.strictObject({
    FirstName: z.string().trim().min(1).max(100).optional(),
    LastName: z.string().trim().min(1).max(100).optional(),
    DOB: DateField.optional(),
    ssnLast4: z
      .string()
      .regex(/^\d{4}$/, "the last four digits")
      .optional(),
  }),
]);
export type ClientSearch = z.infer<typeof ClientSearch>;
