import { relationshipsToHoH, unknownRelationship } from "../../hmis/relationshipToHoH.ts";
import { code, date, id, optional, orElse } from "./readers.ts";
import { type Fields, readRow, type ValuesOf } from "./reading.ts";

/** Enrollment.csv. Without a HouseholdID somebody is alone. */
export const enrollmentColumns = {
  EnrollmentID: id,
  PersonalID: id,
  ProjectID: id,
  EntryDate: date,
  HouseholdID: optional(id),
  RelationshipToHoH: orElse(code(relationshipsToHoH), unknownRelationship),
};

export type EnrollmentRow = ValuesOf<typeof enrollmentColumns>;

export const readEnrollment = (fields: Fields) => readRow(enrollmentColumns, fields);
