import * as z from "zod";
import { DateField } from "../http/fields.ts";
import { Contact, CustomFields, Demographics, Reason } from "./client.ts";

const nameQuality = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(8),
  z.literal(9),
  z.literal(99),
]);
const ssnQuality = nameQuality;
const dobQuality = nameQuality;
/** Letters of any script; no control characters, which no name has and a page cannot show. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, "letters, no control characters");

/** Nine digits; hyphens and spaces are forgiven. A partial number (quality 2) may have `x` for what is unknown. */
const SSN = z
  .string()
  .transform((text) => text.replaceAll(/[\s-]/g, "").toLowerCase())
  .pipe(z.string().regex(/^(?=x*\d)[\dx]{9}$/, "nine digits, x for those not known"));

export const dobRules = ["spokane-2021", "band-safe", "exact-or-refused"] as const;

/**
 * A record that names nobody. There is no key for a name, an SSN or a contact, so none can be sent;
 * the date of birth arrives by rule, the true one stays in the browser (rules §3).
 */
export const NewAnonymousClient = z.strictObject({
  kind: z.literal("anonymous"),
  DOB: DateField.nullable(),
  DOBDataQuality: dobQuality,
  dobRule: z.enum(dobRules).optional(),
  reason: Reason.optional(),
  crosses: z.literal([5, 13, 18, 25, 35, 45, 55, 62, 65]).optional(),
  demographics: Demographics.optional(),
  custom: CustomFields.optional(),
});
export type NewAnonymousClient = z.infer<typeof NewAnonymousClient>;

/** Every identifying field is optional: nobody is refused service for not giving one. */
export const NewIdentifiedClient = z.strictObject({
  kind: z.literal("identified"),
  FirstName: name.nullish(),
  MiddleName: name.nullish(),
  LastName: name.nullish(),
  NameSuffix: name.nullish(),
  NameDataQuality: nameQuality,
  SSN: SSN.nullish(),
  SSNDataQuality: ssnQuality,
  DOB: DateField.nullish(),
  DOBDataQuality: dobQuality,
  contact: Contact.optional(),
  demographics: Demographics.optional(),
  custom: CustomFields.optional(),
});
export type NewIdentifiedClient = z.infer<typeof NewIdentifiedClient>;

export const NewClient = z.discriminatedUnion("kind", [NewAnonymousClient, NewIdentifiedClient]);
export type NewClient = z.infer<typeof NewClient>;

/** What may change later. On an anonymous record only DOB (by rule), demographics, custom fields and the reason. */
export const ClientChange = z.strictObject({
  FirstName: name.nullish(),
  MiddleName: name.nullish(),
  LastName: name.nullish(),
  NameSuffix: name.nullish(),
  NameDataQuality: nameQuality.optional(),
  SSN: SSN.nullish(),
  SSNDataQuality: ssnQuality.optional(),
  DOB: DateField.nullish(),
  DOBDataQuality: dobQuality.optional(),
  dobRule: z.enum(dobRules).optional(),
  crosses: z.literal([5, 13, 18, 25, 35, 45, 55, 62, 65]).nullish(),
  reason: Reason.nullish(),
  contact: Contact.optional(),
  demographics: Demographics.optional(),
  custom: CustomFields.optional(),
});
export type ClientChange = z.infer<typeof ClientChange>;
