import type { Annotations } from "../anonymization/view.ts";
import type { Policy } from "../policy/policy.ts";
import type { Agency, Project } from "./agency.ts";
import type { Person } from "./person.ts";
import type { Me } from "./routes.ts";

/** Staff, agencies and the policy hold nothing about clients; routes decide who may ask for them. */
export const personVisibility = {
  personId: "open",
  email: "open",
  name: "open",
  agencyId: "open",
  role: "open",
  active: "open",
  version: "open",
} as const satisfies Annotations<Person>;

export const agencyVisibility = {
  agencyId: "open",
  name: "open",
  dataSharing: "open",
  victimServiceProvider: "open",
  contact: "open",
  active: "open",
  successor: "open",
  succeeds: "open",
  version: "open",
} as const satisfies Annotations<Agency>;

export const projectVisibility = {
  projectId: "open",
  agencyId: "open",
  name: "open",
  projectType: "open",
  funder: "open",
  version: "open",
} as const satisfies Annotations<Project>;

export const meVisibility = {
  personId: "open",
  email: "open",
  name: "open",
  role: "open",
  agencyId: "open",
  agency: "open",
  policy: "open",
} as const satisfies Annotations<Me>;

export const policyVisibility = {
  id: "open",
  nameOfCoC: "open",
  standardsYear: "open",
  timeZone: "open",
  template: "open",
  dobRule: "open",
  allowedDobRules: "open",
  dobAtDeidentification: "open",
  roiPermission: "open",
  statements: "open",
  customFields: "open",
  ageToSignAlone: "open",
  publicNames: "open",
} as const satisfies Annotations<Policy>;
