import { type RecordType, recordTypes, typeProvidedLabel } from "../../hmis/recordType.ts";
import { code, date, id } from "./readers.ts";
import {
  type Fields,
  type Reader,
  Refusal,
  type RowRead,
  readRow,
  type ValuesOf,
} from "./reading.ts";

const number: Reader<number> = (value) =>
  /^\d{1,4}$/.test(value) ? Number(value) : new Refusal("not a whole number");

/** Services.csv; its columns of free text are not read. */
export const serviceColumns = {
  ServicesID: id,
  EnrollmentID: id,
  PersonalID: id,
  DateProvided: date,
  RecordType: code<RecordType>(recordTypes),
  TypeProvided: number,
};

export type ServiceRow = ValuesOf<typeof serviceColumns>;

/** What was provided is a code of the list that belongs to the record type. */
export function readService(fields: Fields): RowRead<ServiceRow> {
  const read = readRow(serviceColumns, fields);
  if ("broken" in read) return read;

  return typeProvidedLabel(read.row.RecordType, read.row.TypeProvided) === undefined
    ? { broken: { field: "TypeProvided", reason: "not a code of this record type" } }
    : read;
}
