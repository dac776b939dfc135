import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;

export interface FamilyMember {
  readonly firstName: string;
  readonly middleName: string | undefined;
  readonly lastName: string;
  /** Nine digits. */
  readonly ssn: string;
  /** `YYYY-MM-DD`. */
  readonly dob: string;
}

export interface Family {
  /** Of the organization that works with the family. */
  readonly agency: string;
  readonly head: FamilyMember;
  /** With the head, who comes first. */
  readonly members: readonly FamilyMember[];
}

/** What a set says of one household, read when the test runs: no test file names an imported person. */
export function readFamily(folder: string, householdId: string): Family {
  const rows = (file: string): Row[] =>
    parse(readFileSync(join(folder, `${file}.csv`)), { columns: true, bom: true });
  const one = (file: string, key: string, value: string | undefined): Row => {
    const found = rows(file).find((row) => row[key] === value);
    if (!found) throw new Error(`${file}.csv has no row with this ${key}.`);
    return found;
  };

  const enrollments = rows("Enrollment")
    .filter((row) => row.HouseholdID === householdId)
    .sort((one, other) => Number(one.RelationshipToHoH) - Number(other.RelationshipToHoH));
  const project = one("Project", "ProjectID", enrollments[0]?.ProjectID);
  const members = enrollments.map(({ PersonalID }) => {
    const row = one("Client", "PersonalID", PersonalID);
    const { FirstName, MiddleName, LastName, SSN, DOB } = row;

    return {
      firstName: given(FirstName),
      middleName: MiddleName?.trim() || undefined,
      lastName: given(LastName),
      ssn: given(SSN).replaceAll("-", ""),
      dob: given(DOB),
    };
  });
  const [head] = members;
  if (!head) throw new Error("No enrollment of this household.");

  return {
    agency: given(one("Organization", "OrganizationID", project.OrganizationID).OrganizationName),
    head,
    members,
  };
}

/** A journey that looks for nothing proves nothing. */
function given(value: string | undefined): string {
  if (!value?.trim()) throw new Error("The family of the journey needs every identifying field.");

  return value.trim();
}
