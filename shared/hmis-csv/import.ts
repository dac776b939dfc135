import * as z from "zod";

/** Files whose rows are imported, in the order in which they are sent; every other file is counted only. */
export const importedFiles = [
  "Organization.csv",
  "Project.csv",
  "Funder.csv",
  "Client.csv",
  "Enrollment.csv",
  "Exit.csv",
  "Services.csv",
] as const;
export const ImportedFile = z.enum(importedFiles);
export type ImportedFile = z.infer<typeof ImportedFile>;

export const NewImport = z.strictObject({
  standardsYear: z.enum(["FY2024", "FY2026"]),
  /** Rows of each file, the not modelled ones too, so that the report can name them. */
  files: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z0-9_]+\.csv$/),
        rows: z.number().int().min(0),
      }),
    )
    .max(60),
});
export type NewImport = z.infer<typeof NewImport>;

/** Rows of one file with their line numbers; a row is its fields by column name, as text. */
export const ImportBatch = z.strictObject({
  file: ImportedFile,
  rows: z
    .array(
      z.strictObject({
        line: z.number().int().min(2),
        fields: z.record(z.string().max(60), z.string().max(2000)),
      }),
    )
    .min(1)
    .max(500),
});
export type ImportBatch = z.infer<typeof ImportBatch>;

export const rowOutcomes = ["imported", "unchanged", "skipped", "refused"] as const;

/** What became of a row; names file, line and field, never a value. */
export const RowReport = z.object({
  file: z.string(),
  line: z.number().int(),
  outcome: z.enum(rowOutcomes),
  field: z.string().optional(),
  reason: z.string().optional(),
});
export type RowReport = z.infer<typeof RowReport>;

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
  standardsYear: z.string(),
  files: z.array(FileReport),
  /** Rows that were refused, or imported without the identity they brought; oldest first. */
  rows: z.array(RowReport),
  /** Identities that were dropped because the record is anonymous. */
  identitiesDropped: z.number().int(),
});
export type Import = z.infer<typeof Import>;
