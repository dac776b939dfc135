import type { ImportBatch, ImportedFile } from "#shared/hmis-csv/import.ts";

/** What of a set is on its way; at last its report. */
export type Stage = "region" | "clients" | "households" | "services" | "report";

export const stageOf = (batch: ImportBatch): Stage =>
  "rows" in batch ? stages[batch.rows[0]?.file ?? "Client.csv"] : "households";

const stages: Readonly<Record<ImportedFile, Stage>> = {
  "Organization.csv": "region",
  "Project.csv": "region",
  "Funder.csv": "region",
  "Client.csv": "clients",
  "Enrollment.csv": "clients",
  "Exit.csv": "clients",
  "Services.csv": "services",
};
