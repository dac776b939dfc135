import * as z from "zod";
import { IdField } from "../http/fields.ts";
import { route } from "../http/route.ts";
import { BatchReport, Import, ImportBatch, NewImport } from "./import.ts";

const ImportParams = z.object({ importId: IdField });

export const hmisCsvRoutes = {
  startImport: route({
    method: "POST",
    path: "/hmis-csv/imports",
    summary: "Begin an import of an HMIS CSV set",
    roles: ["cocAdmin"],
    body: NewImport,
    output: Import,
    status: 201,
    idempotent: true,
  }),
  importBatch: route({
    method: "POST",
    path: "/hmis-csv/imports/{importId}/batches",
    summary: "Import rows or households; the same ones again change nothing",
    roles: ["cocAdmin"],
    params: ImportParams,
    body: ImportBatch,
    output: BatchReport,
    idempotent: true,
  }),
  getImport: route({
    method: "GET",
    path: "/hmis-csv/imports/{importId}",
    summary: "How far an import is, and its report",
    roles: ["cocAdmin"],
    params: ImportParams,
    output: Import,
  }),
} as const;
