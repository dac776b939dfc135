import type { Demographics } from "../../clients/client.ts";
import { dataQualityCodes } from "../../hmis/dataQuality.ts";
import {
  allowedAnswers,
  type DemographicName,
  demographicFields,
} from "../../hmis/demographics.ts";
import { code, date, id, optional, orElse, text } from "./readers.ts";
import {
  type Fields,
  type Reader,
  Refusal,
  type RowRead,
  readRow,
  type ValuesOf,
} from "./reading.ts";

/** Client.csv, who somebody is. A data quality that is left out was not collected. */
export const clientColumns = {
  PersonalID: id,
  FirstName: optional(text(100)),
  MiddleName: optional(text(100)),
  LastName: optional(text(100)),
  NameSuffix: optional(text(100)),
  NameDataQuality: orElse(code(dataQualityCodes), 99),
  SSN: optional(ssn),
  SSNDataQuality: orElse(code(dataQualityCodes), 99),
  DOB: optional(date),
  DOBDataQuality: orElse(code(dataQualityCodes), 99),
};

/** The demographic columns of either year; a set has those of its own year. */
export const demographicColumns = Object.fromEntries(
  (Object.keys(demographicFields) as DemographicName[]).map((name) => [
    name,
    optional(code(allowedAnswers(name))),
  ]),
) as Readonly<Record<DemographicName, Reader<number | null>>>;

export interface ClientRow extends ValuesOf<typeof clientColumns> {
  readonly demographics: Demographics;
}

export function readClient(fields: Fields): RowRead<ClientRow> {
  const identity = readRow(clientColumns, fields);
  if ("broken" in identity) return identity;
  const answers = readRow(demographicColumns, fields);
  if ("broken" in answers) return answers;

  return {
    row: {
      ...identity.row,
      demographics: Object.fromEntries(
        Object.entries(answers.row).filter((entry): entry is [string, number] => entry[1] !== null),
      ),
    },
  };
}

/** Nine characters, `x` for a digit that is not known; the last four alone are filled up. */
function ssn(value: string): string | Refusal {
  const digits = value.replaceAll(/[\s-]/g, "").toLowerCase();
  if (/^\d{4}$/.test(digits)) return `xxxxx${digits}`;

  return /^[\dx]{9}$/.test(digits) ? digits : new Refusal("not nine digits");
}
