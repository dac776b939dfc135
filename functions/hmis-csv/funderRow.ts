import { isHopwa } from "#shared/hmis/funder.ts";
import type { ImportRow, RowReport } from "#shared/hmis-csv/import.ts";
import { readFunder } from "#shared/hmis-csv/rows/funder.ts";
import type { Importing } from "./importing.ts";
import { refused, reported } from "./rowReport.ts";

/**
 * A funder of a project. Of several the project keeps the first, unless one is HOPWA: that one it keeps, because
 * all that belongs to such a project is restricted (rules.md §4).
 */
export async function importFunder(
  { tables, asking }: Importing,
  row: ImportRow,
): Promise<RowReport> {
  const { people, audit, externals } = tables;
  const read = readFunder(row.fields);
  if ("broken" in read) return refused(row, read.broken.field, read.broken.reason);

  const { FunderID, ProjectID, Funder } = read.row;
  const funderId = await externals.id("Funder", FunderID);
  const projectId = await externals.id("Project", ProjectID);
  const project = await people.get("PROJECTS", projectId);
  if (!project) return refused(row, "ProjectID", "the project did not come in");

  const rowMac = await externals.rowMac(row);
  const mark = (await externals.marks([funderId])).get(funderId);
  if (mark?.rowMac === rowMac) return reported(row, "unchanged");

  const funder = isHopwa(Funder) ? Funder : (project.funder ?? Funder);
  const entry = audit.entry(asking, {
    pk: `PROJECTS#${projectId}`,
    clientIds: [],
    fields: ["funder"],
  });
  await people.write([
    externals.put(funderId, { rowMac }, mark),
    ...(funder === project.funder
      ? []
      : [
          people.putItem("PROJECTS", projectId, {
            ...project,
            funder,
            version: project.version + 1,
          }),
          entry,
        ]),
  ]);

  return reported(row, "imported");
}
