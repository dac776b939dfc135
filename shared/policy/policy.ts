import type * as z from "zod";
import { PolicyFields } from "./policyFields.ts";
import { policyErrors } from "./policyRules.ts";

/**
 * What a region's HMIS administration has decided about anonymous records (rules.md §1). Data, never code:
 * a change alters no record, it turns records that differ into findings.
 */
export const Policy = PolicyFields.superRefine(addErrors);
export type Policy = z.infer<typeof Policy>;

/** A policy as it is set: a region's list that is left out stays as it is. */
export const PolicyToSet = PolicyFields.extend({
  publicNames: PolicyFields.shape.publicNames.unwrap().optional(),
}).superRefine((policy, context) => {
  addErrors({ publicNames: [], ...policy }, context);
});

/** What the console needs on every page. The region's list may have 200 KB, and only some pages look into texts. */
export const PolicyInForce = PolicyFields.omit({ publicNames: true });
export type PolicyInForce = z.infer<typeof PolicyInForce>;

function addErrors(policy: PolicyFields, context: z.RefinementCtx): void {
  for (const { field, message } of policyErrors(policy)) {
    context.addIssue({ code: "custom", path: field.split("."), message });
  }
}
