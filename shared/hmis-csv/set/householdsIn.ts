import type { ImportedHousehold, ImportRow } from "../import.ts";
import { deletionColumn } from "../importedColumns.ts";
import { grouped } from "./grouped.ts";

const longestId = 64;
const mostMembers = 500;

/** The HouseholdIDs that more than one person has. */
export function householdsIn(enrollments: readonly ImportRow[]): ImportedHousehold[] {
  return [...grouped(enrollments.filter(isMembership), "HouseholdID")]
    .filter(([, rows]) => new Set(rows.map(({ fields }) => fields.PersonalID)).size > 1)
    .map(([HouseholdID, rows]) => ({
      HouseholdID,
      members: rows.slice(0, mostMembers).map(({ line, fields }) => ({
        line,
        PersonalID: fields.PersonalID ?? "",
        EnrollmentID: fields.EnrollmentID ?? "",
        RelationshipToHoH: (fields.RelationshipToHoH ?? "").slice(0, 10),
      })),
    }));
}

const isMembership = ({ fields }: ImportRow) =>
  !fields[deletionColumn] &&
  [fields.HouseholdID, fields.PersonalID, fields.EnrollmentID].every(
    (id) => id !== undefined && id.length <= longestId,
  );
