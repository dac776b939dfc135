import type { Policy } from "./policy.ts";

/**
 * Anonymous clients as Spokane's CMIS instructions of February 2021 make them. Their picture of the
 * name quality is lost; 2 is HUD's "partial, street name, or code name".
 */
export const spokane2021: Policy = {
  id: "spokane-2021",
  nameOfCoC: "Three Rivers CoC",
  standardsYear: "FY2026",
  timeZone: "America/Los_Angeles",
  template: {
    FirstName: "Anonymous",
    LastName: "Anonymous",
    NameDataQuality: 2,
    SSNDataQuality: 99,
  },
  dobRule: "spokane-2021",
  allowedDobRules: ["spokane-2021", "band-safe"],
  dobAtDeidentification: "by-rule",
  roiPermission: "no",
  statements: ["staff-informed", "partners-informed", "tracking-sheet", "paper-file", "noted"],
  customFields: [{ name: "Micronesian", values: ["Yes", "No", "unknown"] }],
  ageToSignAlone: 13,
  publicNames: [],
};
