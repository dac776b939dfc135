import * as z from "zod";
import { dobRules } from "../anonymization/approximateDob.ts";
import { isTimeZone } from "../hmis/calendarDate.ts";
import { standardsYears } from "../hmis/standardsYear.ts";
import { policyIds } from "./policyId.ts";
import { statementCodes } from "./statements.ts";

/** A demographic question that only this region asks; the answers are exactly the values listed. */
export const CustomField = z.strictObject({
  name: z.string().min(1),
  values: z.array(z.string().min(1)).min(2),
});
export type CustomField = z.infer<typeof CustomField>;

/** The fields of a policy, each by itself; what they must be together `policyRules` says. */
export const PolicyFields = z.strictObject({
  id: z.enum(policyIds),
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
  /**
   * What no check of a text takes for somebody's (rules.md §9): programs, streets, hospitals, public numbers, beside
   * the names of agencies and projects. A policy from before this list has none.
   */
  publicNames: z.array(z.string().min(1).max(200)).max(1000).default([]),
});
export type PolicyFields = z.infer<typeof PolicyFields>;
