import type { ImportRow, RowReport } from "#shared/hmis-csv/import.ts";
import { readProject } from "#shared/hmis-csv/rows/project.ts";
import type { Importing } from "./importing.ts";
import { refused, reported } from "./rowReport.ts";

export async function importProject(
  { tables, asking }: Importing,
  row: ImportRow,
): Promise<RowReport> {
  const { people, audit, externals } = tables;
  const read = readProject(row.fields);
  if ("broken" in read) return refused(row, read.broken.field, read.broken.reason);

  const { ProjectID, OrganizationID, ProjectName, ProjectType } = read.row;
  const projectId = await externals.id("Project", ProjectID);
  const agencyId = await externals.id("Organization", OrganizationID);
  if (!(await people.get("AGENCIES", agencyId)))
    return refused(row, "OrganizationID", "the organization did not come in");

  const rowMac = await externals.rowMac(row);
  const mark = (await externals.marks([projectId])).get(projectId);
  if (mark?.rowMac === rowMac) return reported(row, "unchanged");

  const before = await people.get("PROJECTS", projectId);
  await people.write([
    people.putItem("PROJECTS", projectId, {
      ...before,
      projectId,
      agencyId,
      name: ProjectName,
      projectType: ProjectType,
      version: (before?.version ?? 0) + 1,
    }),
    externals.put(projectId, { rowMac }, mark),
    audit.entry(asking, {
      pk: `PROJECTS#${projectId}`,
      clientIds: [],
      fields: ["agencyId", "name", "projectType"],
    }),
  ]);

  return reported(row, "imported");
}
