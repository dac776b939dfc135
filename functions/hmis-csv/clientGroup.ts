import type { ImportRow, RowReport } from "#shared/hmis-csv/import.ts";
import { type ClientRow, readClient } from "#shared/hmis-csv/rows/client.ts";
import { type EnrollmentRow, readEnrollment } from "#shared/hmis-csv/rows/enrollment.ts";
import { type ExitRow, readExit } from "#shared/hmis-csv/rows/exit.ts";
import type { RowRead } from "#shared/hmis-csv/rows/reading.ts";
import { readService, type ServiceRow } from "#shared/hmis-csv/rows/service.ts";
import type { ImportedProject, Importing } from "./importing.ts";
import { deletedRow, isDeletedRow, refused } from "./rowReport.ts";

export interface Read<Row> {
  readonly row: ImportRow;
  readonly read: Row;
}

export type Entry = Read<EnrollmentRow> & ImportedProject;

/** One client's rows of a batch, read and checked by themselves. */
export interface ClientGroup {
  readonly client: Read<ClientRow> | undefined;
  readonly entries: readonly Entry[];
  readonly exits: readonly Read<ExitRow>[];
  readonly services: readonly Read<ServiceRow>[];
  /** Rows that are out already: deleted at the source, or wrong. */
  readonly reports: readonly RowReport[];
  /** Whose projects the enrollments name, those of refused rows too. */
  readonly named: readonly ImportedProject[];
  readonly namesUnknownProject: boolean;
}

export async function readGroup(
  importing: Importing,
  rows: readonly ImportRow[],
): Promise<ClientGroup> {
  const reports: RowReport[] = [];
  const { today } = importing.asking;
  const rowsOf = <Row>(file: ImportRow["file"], read: (row: ImportRow["fields"]) => RowRead<Row>) =>
    rows.flatMap((row): Read<Row>[] => {
      if (row.file !== file) return [];
      const result = read(row.fields);
      if (isDeletedRow(row)) reports.push(deletedRow(row));
      else if ("broken" in result)
        reports.push(refused(row, result.broken.field, result.broken.reason));
      else return [{ row, read: result.row }];
      return [];
    });

  const [client, ...again] = rowsOf("Client.csv", readClient).filter(({ row, read }) => {
    const { DOB } = read;
    const why = DOB && (DOB > today ? "in the future" : DOB < "1900" ? "before 1900" : undefined);
    if (why) reports.push(refused(row, "DOB", why));
    return !why;
  });
  for (const { row } of again) reports.push(refused(row, "PersonalID", "the same ID twice"));
  const enrollments = rowsOf("Enrollment.csv", readEnrollment);
  const entries: Entry[] = [];
  for (const { row, read } of enrollments) {
    const project = await importing.project(read.ProjectID);
    if (!project) reports.push(refused(row, "ProjectID", "the project did not come in"));
    else if (read.EntryDate > today) reports.push(refused(row, "EntryDate", "in the future"));
    else entries.push({ row, read, ...project });
  }

  const externalIds = new Set(
    rows
      .filter((row) => row.file === "Enrollment.csv" && !isDeletedRow(row))
      .map(({ fields }) => fields.ProjectID ?? ""),
  );
  const projects = await Promise.all([...externalIds].map((id) => importing.project(id)));

  return {
    client,
    entries,
    exits: rowsOf("Exit.csv", readExit),
    services: rowsOf("Services.csv", readService),
    reports,
    named: projects.filter((project) => project !== undefined),
    namesUnknownProject: projects.includes(undefined),
  };
}
