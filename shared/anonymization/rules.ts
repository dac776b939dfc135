import type { PolicyInForce } from "../policy/policy.ts";
import { dobQuality, hasFormOf } from "./approximateDob.ts";

/** What the rules look at in a record: as it is stored, or as it is about to be. */
export interface AnonymousRecord {
  readonly FirstName: string | null;
  readonly MiddleName: string | null;
  readonly LastName: string | null;
  readonly NameSuffix: string | null;
  readonly NameDataQuality: number;
  readonly SSN: string | null;
  readonly SSNDataQuality: number;
  readonly DOB: string | null;
  readonly DOBDataQuality: number;
  readonly contact?: Readonly<Record<string, readonly string[]>> | null | undefined;
  readonly roi: { readonly permission: "yes" | "no" };
  readonly privacy: "shared" | "private";
  readonly coordinatedEntry: boolean;
}

/** One requirement on an anonymous record. `code` is stable: findings, tickets and audits quote it (rules.md §10). */
export interface Rule {
  readonly code: string;
  readonly requirement: string;
  readonly field: keyof AnonymousRecord;
  readonly holds: (record: AnonymousRecord, policy: PolicyInForce) => boolean;
}

export const rules = [
  {
    code: "name-not-template",
    requirement: "First and last name are the region's template; middle name and suffix are empty.",
    field: "LastName",
    holds: (record, { template }) =>
      (record.FirstName || null) === template.FirstName &&
      (record.LastName || null) === template.LastName &&
      !record.MiddleName &&
      !record.NameSuffix,
  },
  {
    code: "name-quality",
    requirement: "The name's data quality is the code of the region's template.",
    field: "NameDataQuality",
    holds: (record, { template }) => record.NameDataQuality === template.NameDataQuality,
  },
  {
    code: "ssn-present",
    requirement: "There is no Social Security number, whole or in part.",
    field: "SSN",
    holds: (record) => !record.SSN,
  },
  {
    code: "ssn-quality",
    requirement: "The Social Security number's data quality is the code of the region's template.",
    field: "SSNDataQuality",
    holds: (record, { template }) => record.SSNDataQuality === template.SSNDataQuality,
  },
  {
    code: "dob-not-approximate",
    requirement:
      "The date of birth and its data quality are what one of the region's rules can give.",
    field: "DOB",
    holds: ({ DOB, DOBDataQuality }, { allowedDobRules }) =>
      allowedDobRules.some((rule) => {
        const { dated, undated } = dobQuality[rule];

        return DOB
          ? hasFormOf(rule, DOB) && DOBDataQuality === dated
          : undated.some((code) => code === DOBDataQuality);
      }),
  },
  {
    code: "contact-present",
    requirement: "There is no phone number, e-mail or address.",
    field: "contact",
    holds: ({ contact }) => Object.values(contact ?? {}).every((entries) => entries.length === 0),
  },
  {
    code: "roi-not-no",
    requirement: "The release of information says No.",
    field: "roi",
    holds: ({ roi }, { roiPermission }) => roi.permission === roiPermission,
  },
  {
    code: "private-in-coordinated-entry",
    requirement: "A client in Coordinated Entry is shared: several agencies work with the record.",
    field: "privacy",
    holds: ({ privacy, coordinatedEntry }) => !(coordinatedEntry && privacy === "private"),
  },
] as const satisfies readonly Rule[];

export type RuleCode = (typeof rules)[number]["code"];

/** The rules a record breaks; none where the record is as the policy wants it. */
export const brokenRules = (record: AnonymousRecord, policy: PolicyInForce) =>
  rules.filter(({ holds }) => holds(record, policy) === false);
