import * as z from "zod";
import { dobRules } from "../anonymization/approximateDob.ts";
import { isTimeZone } from "../hmis/calendarDate.ts";
import { standardsYears } from "../hmis/standardsYear.ts";
import { policyErrors } from "./policyRules.ts";
import { statementCodes } from "./statements.ts";

export const policyIds = ["orange-county", "spokane-2021"] as const;
export const PolicyId = z.enum(policyIds);
export type PolicyId = z.infer<typeof PolicyId>;

/** A demographic question that only this region asks; the answers are exactly the values listed. */
export const CustomField = z.strictObject({
  name: z.string().min(1),
  values: z.array(z.string().min(1)).min(2),
});
export type CustomField = z.infer<typeof CustomField>;

/**
 * What a region's HMIS administration has decided about anonymous records (rules.md §1). Data, never code:
 * a change alters no record, it turns records that differ into findings.
 */
export const Policy = z
  .strictObject({
    id: PolicyId,
    nameOfCoC: z.string().min(1),
    standardsYear: z.enum(standardsYears),
    /** IANA name. Every day the rules speak of is a day in this zone. */
    timeZone: z.string().refine(isTimeZone, "an IANA time zone"),
    template: z.strictObject({
      FirstName: z.string().min(1).nullable(),
      LastName: z.string().min(1).nullable(),
      /** Never 1: quality reports would count a placeholder as a complete name. */
      NameDataQuality: z.literal([2, 8, 9, 99]),
      SSNDataQuality: z.literal([8, 9, 99]),
    }),
    /** The rule a form starts with, and the one that de-identification applies. */
    dobRule: z.enum(dobRules),
    allowedDobRules: z.array(z.enum(dobRules)).min(1),
    dobAtDeidentification: z.enum(["none", "by-rule"]),
    /** What the release of information of an anonymous record says. */
    roiPermission: z.literal("no"),
    /** What an agency confirms before a de-identification is executed. */
    statements: z.array(z.enum(statementCodes)).min(1),
    customFields: z.array(CustomField),
    /** Age in years from which an unaccompanied youth signs for themselves. */
    ageToSignAlone: z.int().min(0).max(18),
  })
  .superRefine((policy, context) => {
    for (const { field, message } of policyErrors(policy)) {
      context.addIssue({ code: "custom", path: field.split("."), message });
    }
  });
export type Policy = z.infer<typeof Policy>;
