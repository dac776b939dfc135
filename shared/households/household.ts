import * as z from "zod";
import { ClientIdField } from "../http/fields.ts";

export const RelationshipToHoH = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(99),
]);

export const NewMember = z.strictObject({ clientId: ClientIdField, RelationshipToHoH });
export type NewMember = z.infer<typeof NewMember>;

/** As many people as one request may de-identify at once. */
export const mostMembers = 18;

export const NewHousehold = z.strictObject({ members: z.array(NewMember).min(1).max(mostMembers) });

export const HouseholdMember = z.object({
  clientId: z.string(),
  RelationshipToHoH: z.number().int(),
  kind: z.enum(["anonymous", "identified"]),
  FirstName: z.string().nullable(),
  LastName: z.string().nullable(),
  ageBand: z.string().nullable(),
});
export type HouseholdMember = z.infer<typeof HouseholdMember>;

export const Household = z.object({
  householdId: z.string(),
  members: z.array(HouseholdMember),
  version: z.number().int(),
});
export type Household = z.infer<typeof Household>;
