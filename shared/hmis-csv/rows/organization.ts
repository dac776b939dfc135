import { code, id, orElse, text } from "./readers.ts";
import { type Fields, readRow, type ValuesOf } from "./reading.ts";

/** Organization.csv: who becomes an agency. */
export const organizationColumns = {
  OrganizationID: id,
  OrganizationName: text(200),
  VictimServiceProvider: orElse(code([0, 1, 99]), 99),
};

export type OrganizationRow = ValuesOf<typeof organizationColumns>;

export const readOrganization = (fields: Fields) => readRow(organizationColumns, fields);
