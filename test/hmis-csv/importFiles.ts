import { openSource } from "#infra/local/import/source.ts";
import type { FileReport, Import, RowReport } from "#shared/hmis-csv/import.ts";
import { batchSteps } from "#shared/hmis-csv/set/batchSteps.ts";
import { survey } from "#shared/hmis-csv/set/survey.ts";
import { as } from "../support/region.ts";
import { folderOf } from "./folderOf.ts";

interface Imported {
  readonly report: Import;
  readonly identitiesDropped: number;
  /** Counts of a file by its name without `.csv`. */
  readonly of: (file: string) => Pick<FileReport, "imported" | "unchanged" | "skipped" | "refused">;
  /** Rows with a reason, as a line of the report tells them. */
  readonly told: readonly string[];
}

/** Imports the files as the command does, through the real functions. */
export async function importFiles(files: Readonly<Record<string, string>>): Promise<Imported> {
  const { post, get } = as("admin");
  const set = await survey(await openSource(folderOf(files)));
  const started = await post("/hmis-csv/imports", {
    standardsYear: set.year,
    files: set.all.map(({ file, rows }) => ({ name: file.name, rows })),
  });
  const { importId } = started.body;

  for await (const step of batchSteps(set)) {
    const answers = await Promise.all(
      step.map((batch) => post(`/hmis-csv/imports/${importId}/batches`, batch)),
    );
    for (const { status, text } of answers) if (status !== 200) throw new Error(text);
  }

  const report: Import = (await get(`/hmis-csv/imports/${importId}`)).body;
  return {
    report,
    identitiesDropped: report.identitiesDropped,
    of: (file) => {
      const { imported, unchanged, skipped, refused } = report.files.find(
        (each) => each.file === `${file}.csv`,
      ) as FileReport;
      return { imported, unchanged, skipped, refused };
    },
    told: report.rows.map(line),
  };
}

const line = ({ file, line: number, outcome, field, reason }: RowReport) =>
  `${file} ${number} ${outcome} ${field}: ${reason}`;
