import type { ImportRow, RowReport } from "#shared/hmis-csv/import.ts";
import { readOrganization } from "#shared/hmis-csv/rows/organization.ts";
import type { Agency } from "#shared/people/agency.ts";
import type { Importing } from "./importing.ts";
import { refused, reported } from "./rowReport.ts";

/** An organization becomes an agency without staff and without data sharing (rules.md §11). */
export async function importOrganization(
  { tables, asking }: Importing,
  row: ImportRow,
): Promise<RowReport> {
  const { people, audit, externals } = tables;
  const read = readOrganization(row.fields);
  if ("broken" in read) return refused(row, read.broken.field, read.broken.reason);

  const agencyId = await externals.id("Organization", read.row.OrganizationID);
  const rowMac = await externals.rowMac(row);
  const mark = (await externals.marks([agencyId])).get(agencyId);
  if (mark?.rowMac === rowMac) return reported(row, "unchanged");

  const before = await people.get("AGENCIES", agencyId);
  const victimServiceProvider = read.row.VictimServiceProvider === 1;
  const agency: Agency = {
    ...before,
    agencyId,
    name: read.row.OrganizationName,
    dataSharing: Boolean(before?.dataSharing) && !victimServiceProvider,
    victimServiceProvider,
    active: before?.active ?? true,
    version: (before?.version ?? 0) + 1,
  };
  await people.write([
    people.putItem("AGENCIES", agencyId, agency),
    externals.put(agencyId, { rowMac }, mark),
    audit.entry(asking, {
      pk: `AGENCIES#${agencyId}`,
      clientIds: [],
      fields: ["name", "victimServiceProvider"],
    }),
  ]);

  return reported(row, "imported");
}
