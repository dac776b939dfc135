import type * as z from "zod";
import { PolicyFields } from "./policyFields.ts";
import { policyErrors } from "./policyRules.ts";

/**
 * What a region's HMIS administration has decided about anonymous records (rules.md §1). Data, never code:
 * a change alters no record, it turns records that differ into findings.
 */
export const Policy = PolicyFields.superRefine((policy, context) => {
  for (const { field, message } of policyErrors(policy)) {
    context.addIssue({ code: "custom", path: field.split("."), message });
  }
});
export type Policy = z.infer<typeof Policy>;
