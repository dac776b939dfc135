import * as z from "zod";
import { mostMembers } from "../households/household.ts";
import { ClientIdField, DateField, IdField } from "../http/fields.ts";
import { Passed } from "../identifiers/passed.ts";
import { Comment } from "./words.ts";

/** A service by HUD's record type and the type provided of its list. */
export const NewService = z.strictObject({
  DateProvided: DateField,
  RecordType: z.number().int(),
  TypeProvided: z.number().int(),
  /** The enrollment it belongs to; one of the agency's own for this client. */
  enrollmentId: IdField.optional(),
  comment: Comment.optional(),
  private: z.boolean().optional(),
  /** Members of the client's household who were given the same. */
  others: z
    .array(ClientIdField)
    .max(mostMembers - 1)
    .optional(),
  passed: Passed,
});
export type NewService = z.infer<typeof NewService>;

/** A correction; the former version is kept. */
export const ServiceChange = z.strictObject({
  DateProvided: DateField.optional(),
  RecordType: z.number().int().optional(),
  TypeProvided: z.number().int().optional(),
  comment: Comment.nullish(),
  private: z.boolean().optional(),
  passed: Passed,
});
export type ServiceChange = z.infer<typeof ServiceChange>;

/** `comment` is left out where the reader may know of the service but not read it. */
export const Service = z.object({
  serviceId: z.string(),
  enrollmentId: z.string().nullable(),
  agencyId: z.string(),
  DateProvided: z.string(),
  RecordType: z.number().int(),
  TypeProvided: z.number().int(),
  comment: z.string().optional(),
  private: z.boolean(),
  version: z.number().int(),
});
export type Service = z.infer<typeof Service>;
