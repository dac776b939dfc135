import * as z from "zod";
import { importedFiles } from "./importedFiles.ts";

export const ImportedFile = z.enum(importedFiles);
export type ImportedFile = z.infer<typeof ImportedFile>;

export const ImportedYear = z.enum(["FY2024", "FY2026"]);
export type ImportedYear = z.infer<typeof ImportedYear>;

export const NewImport = z.strictObject({
  standardsYear: ImportedYear,
  /** Rows of each file, the not modelled ones too, so that the report can name them. */
  files: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z0-9_-]{1,80}\.csv$/),
        rows: z.number().int().min(0),
      }),
    )
    .max(100),
});
export type NewImport = z.infer<typeof NewImport>;

/** A row is its fields by column name, as text; its line is that of the file. */
export const ImportRow = z.strictObject({
  file: ImportedFile,
  line: z.number().int().min(2),
  fields: z.record(z.string().max(60), z.string().max(500)),
});
export type ImportRow = z.infer<typeof ImportRow>;

const externalId = z.string().trim().min(1).max(64);

/** Everybody whom Enrollment.csv puts under one HouseholdID, with the enrollment that does. */
export const ImportedHousehold = z.strictObject({
  HouseholdID: externalId,
  members: z
    .array(
      z.strictObject({
        line: z.number().int().min(2),
        PersonalID: externalId,
        EnrollmentID: externalId,
        RelationshipToHoH: z.string().max(10),
      }),
    )
    .min(2)
    .max(500),
});
export type ImportedHousehold = z.infer<typeof ImportedHousehold>;

/**
 * Rows, a client's together with those that point to it (the same request says whose client it is), or
 * households, once their members came in.
 */
export const ImportBatch = z.union([
  z.strictObject({ rows: z.array(ImportRow).min(1).max(500) }),
  z.strictObject({ households: z.array(ImportedHousehold).min(1).max(100) }),
]);
export type ImportBatch = z.infer<typeof ImportBatch>;

export const rowOutcomes = ["imported", "unchanged", "skipped", "refused"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What became of a row; names file, line and field, never a value. */
export const RowReport = z.object({
  file: ImportedFile,
  line: z.number().int(),
  outcome: z.enum(rowOutcomes),
  field: z.string().optional(),
  reason: z.string().optional(),
});
export type RowReport = z.infer<typeof RowReport>;

export const BatchReport = z.object({
  /** One for each row sent. Of households: one for each that could not be made. */
  rows: z.array(RowReport),
  identitiesDropped: z.number().int(),
});
export type BatchReport = z.infer<typeof BatchReport>;

export const FileReport = z.object({
  file: z.string(),
  modelled: z.boolean(),
  rows: z.number().int(),
  imported: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  refused: z.number().int(),
});
export type FileReport = z.infer<typeof FileReport>;

export const Import = z.object({
  importId: z.string(),
  startedAt: z.string(),
  standardsYear: ImportedYear,
  files: z.array(FileReport),
  /** Rows with a reason: refused, skipped, or imported without the identity they brought. */
  rows: z.array(RowReport),
  /** Rows with a reason that are too many to be listed here; each batch's answer named them. */
  rowsNotListed: z.number().int(),
  /** Identities that were dropped because the record is anonymous. */
  identitiesDropped: z.number().int(),
});
export type Import = z.infer<typeof Import>;
