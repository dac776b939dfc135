/** The presets a region may start with; its policy keeps the name of the one it came from. */
export const policyIds = ["orange-county", "spokane-2021"] as const;
export type PolicyId = (typeof policyIds)[number];
