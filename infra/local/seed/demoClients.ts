import type { PolicyId } from "#shared/policy/policyId.ts";

/** A date of birth and its code as the region's own rule makes them. */
const dobByRule = {
  "spokane-2021": (year: number) => ({
    DOB: `${year}-01-01`,
    DOBDataQuality: 2,
    dobRule: "spokane-2021",
  }),
  "orange-county": () => ({ DOB: null, DOBDataQuality: 9 }),
} as const satisfies Record<PolicyId, (year: number) => object>;

export const anonymousClient = (policyId: PolicyId, year: number, Sex: 0 | 1) => ({
  kind: "anonymous",
  ...dobByRule[policyId](year),
  reason: "refused",
  demographics: { Sex },
});

const identified = (FirstName: string, LastName: string, DOB: string, SSN?: string) => ({
  kind: "identified",
  FirstName,
  LastName,
  NameDataQuality: 1,
  ...(SSN ? { SSN, SSNDataQuality: 1 } : { SSNDataQuality: 99 }),
  DOB,
  DOBDataQuality: 1,
});

/** Invented people. Numbers that start with 9 are never given out as SSNs. */
export const withRelease = identified("Harriet", "Vandermolen", "1972-08-19", "900552187");
export const withoutRelease = identified("Tobias", "Ekwueme", "1990-04-02");

export const family = [
  { RelationshipToHoH: 1, client: identified("Rosalind", "Achterberg", "1988-03-14", "900417736") },
  { RelationshipToHoH: 3, client: identified("Emeka", "Achterberg", "1985-11-30") },
  { RelationshipToHoH: 2, client: identified("Juniper", "Achterberg", "2014-06-08") },
  { RelationshipToHoH: 2, client: identified("Caspian", "Achterberg", "2018-01-25") },
];

/** About the family's head; the names in them are what a de-identification has to find. */
export const familyNotes = [
  { text: "Intake with Rosalind. The family has been in a car since Tuesday.", locked: false },
  {
    text: "Rosalind asked that her husband's former employer not be told where they stay.",
    locked: true,
  },
  { text: "Juniper starts at the school near Hearth House on Monday.", locked: false },
];
