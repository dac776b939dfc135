import * as z from "zod";
import { IdField } from "../http/fields.ts";
import { roles } from "../http/route.ts";

export const RoleField = z.enum(roles);

/** A member of staff. Signs in with the e-mail address; a CoC administrator has no agency. */
export const Person = z.object({
  personId: z.string(),
  email: z.string(),
  name: z.string(),
  agencyId: z.string().nullable(),
  role: RoleField,
  active: z.boolean(),
  version: z.number().int(),
});
export type Person = z.infer<typeof Person>;

export const NewPerson = z
  .strictObject({
    email: z
      .email()
      .max(200)
      .transform((text) => text.toLowerCase()),
    name: z.string().trim().max(100).default(""),
    agencyId: IdField.nullish(),
    role: RoleField,
  })
  .refine(({ role, agencyId }) => (role === "cocAdmin") === !agencyId, {
    path: ["agencyId"],
    message: "A case worker or lead has an agency, a CoC administrator has none.",
  });
export type NewPerson = z.infer<typeof NewPerson>;

export const PersonChange = z.strictObject({
  active: z.boolean().optional(),
  role: RoleField.optional(),
  agencyId: IdField.nullish(),
  name: z.string().trim().max(100).optional(),
});
export type PersonChange = z.infer<typeof PersonChange>;
