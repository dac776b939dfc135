import type { Annotations } from "../anonymization/view.ts";
import type { BatchReport, Import } from "./import.ts";

/** Reports name files, lines, fields and rules; no row and no value stands in them. */
export const importVisibility = {
  importId: "open",
  startedAt: "open",
  standardsYear: "open",
  files: "open",
  rows: "open",
  rowsNotListed: "open",
  identitiesDropped: "open",
} as const satisfies Annotations<Import>;

export const batchReportVisibility = {
  rows: "open",
  identitiesDropped: "open",
} as const satisfies Annotations<BatchReport>;
