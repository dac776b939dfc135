import { destinations } from "../../hmis/destination.ts";
import { code, date, id, optional } from "./readers.ts";
import { type Fields, readRow, type ValuesOf } from "./reading.ts";

/** Exit.csv: the end of an enrollment. */
export const exitColumns = {
  ExitID: id,
  EnrollmentID: id,
  PersonalID: id,
  ExitDate: date,
  Destination: optional(code(destinations)),
};

export type ExitRow = ValuesOf<typeof exitColumns>;

export const readExit = (fields: Fields) => readRow(exitColumns, fields);
