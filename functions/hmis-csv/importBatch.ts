import { everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type {
  BatchReport,
  ImportBatch,
  ImportedFile,
  ImportRow,
  RowReport,
} from "#shared/hmis-csv/import.ts";
import { batchReportVisibility } from "#shared/hmis-csv/visibility.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import type { Operation } from "../http/request.ts";
import { atOnce } from "./atOnce.ts";
import { storedBatch, withOutcomes } from "./batchOutcomes.ts";
import { importClients } from "./clientRows.ts";
import { importFunder } from "./funderRow.ts";
import { importHousehold } from "./householdImport.ts";
import { Importing, type ImportTables } from "./importing.ts";
import type { ImportTable } from "./importTable.ts";
import { importOrganization } from "./organizationRow.ts";
import { importProject } from "./projectRow.ts";
import { deletedRow, isDeletedRow } from "./rowReport.ts";
import { untilWritten } from "./untilWritten.ts";

const householdsAtOnce = 4;

/** Writes a batch. The same batch again answers what it answered; the same rows in another one change nothing. */
export const importBatch =
  (imports: ImportTable, tables: ImportTables): Operation<Routes["hmisCsv"]["importBatch"]> =>
  async (request) => {
    const { params, body } = request;
    const { importId } = params;
    const making = await Making.of(tables.clients.keys, request);
    const batchId = await making.id("batch");
    const bodyMac = await making.bodyMac(body);
    const [started, told, policy] = await Promise.all([
      imports.get(importId),
      imports.batch(importId, batchId),
      tables.people.policy(),
    ]);
    if (!started) throw new ProblemError("not-found");
    if (told && making.isReplay({ madeBy: making.madeBy, bodyMac: told.bodyMac }, bodyMac))
      return show(withOutcomes(body, told));

    const report = await written(new Importing(request, policy, tables), body);
    await imports.addBatch(importId, batchId, storedBatch(body, bodyMac, report));

    return show(report);
  };

const show = (report: BatchReport): Viewed<BatchReport> =>
  view<BatchReport>(batchReportVisibility, everything, report);

async function written(importing: Importing, body: ImportBatch): Promise<BatchReport> {
  if ("households" in body) {
    const reports = await atOnce(householdsAtOnce, body.households, (household) =>
      importHousehold(importing, household),
    );
    return { rows: reports.flat(), identitiesDropped: 0 };
  }

  const reports: RowReport[] = [];
  for (const [file, importRow] of Object.entries(ofTheRegion))
    for (const row of body.rows.filter((each) => each.file === file))
      reports.push(
        isDeletedRow(row) ? deletedRow(row) : await untilWritten(() => importRow(importing, row)),
      );

  const outcomes = await importClients(
    importing,
    body.rows.filter(({ file }) => !(file in ofTheRegion)),
  );

  return {
    rows: inOrderOf(body.rows, [...reports, ...outcomes.flatMap((outcome) => outcome.reports)]),
    identitiesDropped: outcomes.filter(({ identityDropped }) => identityDropped).length,
  };
}

/** Rows that are about no client, one after another: a project needs its agency. */
const ofTheRegion: Partial<Record<ImportedFile, typeof importProject>> = {
  "Organization.csv": importOrganization,
  "Project.csv": importProject,
  "Funder.csv": importFunder,
};

function inOrderOf(rows: readonly ImportRow[], reports: readonly RowReport[]): RowReport[] {
  const key = ({ file, line }: Pick<ImportRow, "file" | "line">) => `${file} ${line}`;
  const byRow = new Map(reports.map((report) => [key(report), report]));

  return rows.flatMap((row) => byRow.get(key(row)) ?? []);
}
