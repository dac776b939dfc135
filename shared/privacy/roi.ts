import * as z from "zod";
import { ClientIdField, DateField, IdField } from "../http/fields.ts";

export const roiScope = z.union([
  z.literal("all"),
  z.strictObject({ agencyIds: z.array(IdField).min(1).max(50) }),
]);

/** Who consented, by name; read by those who may know who the client is. */
export const ConsentedBy = z.string().trim().min(1).max(200);

/** How, when and by whom a release was given, whatever it says. */
export const givenRelease = {
  scope: roiScope.default("all"),
  effectiveDate: DateField,
  method: z.enum(["written", "telephone"]),
  givenBy: z.enum(["self", "guardian", "other"]),
  /** The guardian's own Client ID, where the guardian is of the client's household. */
  guardian: ClientIdField.optional(),
} as const;

/** A release of information as recorded: facts are appended, never edited (rules §5). */
export const NewRoi = z
  .strictObject({
    permission: z.enum(["yes", "no"]),
    ...givenRelease,
    endDate: DateField.nullish(),
    consentedBy: ConsentedBy.optional(),
  })
  .refine(({ givenBy, guardian }) => givenBy === "guardian" || guardian === undefined, {
    path: ["guardian"],
    message: "Only where a guardian gave it.",
  })
  .refine(({ permission, endDate }) => permission === "no" || endDate, {
    path: ["endDate"],
    message: "A Yes needs an end date.",
  })
  .refine(({ effectiveDate, endDate }) => !endDate || endDate >= effectiveDate, {
    path: ["endDate"],
    message: "The end is not before the beginning.",
  });
export type NewRoi = z.infer<typeof NewRoi>;

export const Roi = z.object({
  roiId: z.string(),
  permission: z.enum(["yes", "no"]),
  scope: roiScope,
  effectiveDate: z.string(),
  endDate: z.string().nullable(),
  method: z.enum(["written", "telephone", "system"]),
  givenBy: z.enum(["self", "guardian", "other", "system"]),
  consentedBy: z.string().optional(),
  guardian: z.string().optional(),
  recordedAt: z.string(),
  agencyId: z.string().nullable(),
});
export type Roi = z.infer<typeof Roi>;
