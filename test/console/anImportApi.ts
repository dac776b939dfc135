import type { BatchReport, FileReport, Import, ImportBatch } from "#shared/hmis-csv/import.ts";
import type { Api } from "../../console/app/api.ts";
import { Problem } from "../../console/app/problem.ts";

/** A region that takes every batch, remembers it by its key, and can be made to refuse. */
export class AnImportApi {
  /** Each batch that was answered, once for each time. */
  readonly answered: string[] = [];
  readonly batches = new Map<string, ImportBatch>();
  starts = 0;
  /** Asked before each batch; a problem is thrown in place of the answer. */
  refuse: (key: string) => Problem | undefined = () => undefined;
  knows = true;
  #report: Import | undefined;

  readonly calls: Api["hmisCsv"] = {
    startImport: async ({ body }) => {
      this.starts += 1;
      this.#report = {
        importId: `import${this.starts}`,
        startedAt: "2026-11-21T10:00:00.000Z",
        standardsYear: body.standardsYear,
        files: body.files.map(({ name, rows }) => ({ ...none, file: name, rows })),
        rows: [],
        rowsNotListed: 0,
        identitiesDropped: 0,
      };
      return this.#report;
    },
    importBatch: async ({ body, idempotencyKey = "" }): Promise<BatchReport> => {
      const problem = this.refuse(idempotencyKey);
      if (problem) throw problem;
      this.answered.push(idempotencyKey);
      this.batches.set(idempotencyKey, body as ImportBatch);
      return { rows: [], identitiesDropped: 0 };
    },
    getImport: async () => {
      if (!this.#report || !this.knows)
        throw new Problem({ type: "/problems/not-found", status: 404 });
      return { ...this.#report, files: this.#report.files.map((file) => this.#counted(file)) };
    },
  };

  #counted(file: FileReport): FileReport {
    const rows = [...this.batches.values()].flatMap((batch) => ("rows" in batch ? batch.rows : []));
    return { ...file, imported: rows.filter((row) => row.file === file.file).length };
  }
}

const none = { modelled: true, imported: 0, unchanged: 0, skipped: 0, refused: 0 };
