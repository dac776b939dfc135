import type { Policy } from "./policy.ts";

/** No identifying information in HMIS: every identifying field refused, in the words of FY2022. */
export const orangeCounty: Policy = {
  id: "orange-county",
  nameOfCoC: "Harbor County CoC",
  standardsYear: "FY2022",
  timeZone: "America/Los_Angeles",
  template: { FirstName: null, LastName: null, NameDataQuality: 9, SSNDataQuality: 9 },
  dobRule: "exact-or-refused",
  allowedDobRules: ["exact-or-refused"],
  dobAtDeidentification: "none",
  roiPermission: "no",
  statements: ["revocation-on-file"],
  customFields: [],
  ageToSignAlone: 13,
  publicNames: [],
};
