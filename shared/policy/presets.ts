import { orangeCounty } from "./orangeCounty.ts";
import type { Policy } from "./policy.ts";
import type { PolicyId } from "./policyId.ts";
import { spokane2021 } from "./spokane2021.ts";

/** A region starts with one of these; its CoC admin may change the fields afterwards. */
export const presets: Readonly<Record<PolicyId, Policy>> = {
  "orange-county": orangeCounty,
  "spokane-2021": spokane2021,
};
