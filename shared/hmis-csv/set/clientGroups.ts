import type { ImportRow } from "../import.ts";
import { grouped } from "./grouped.ts";

/**
 * A group for each client: the client, then the enrollments, the latest first (it says whose the client is),
 * each followed by its exit.
 */
export const clientGroups = (rows: readonly ImportRow[]): ImportRow[][] =>
  [...grouped(rows, "PersonalID").values()].map(inOrder);

function inOrder(rows: readonly ImportRow[]): ImportRow[] {
  const of = (file: ImportRow["file"]) => rows.filter((row) => row.file === file);
  const exits = grouped(of("Exit.csv"), "EnrollmentID");
  const enrollments = of("Enrollment.csv").flatMap((row) => {
    const id = row.fields.EnrollmentID ?? "";
    const own = exits.get(id) ?? [];
    exits.delete(id);
    return [{ date: row.fields.EntryDate ?? "", rows: [row, ...own] }];
  });

  return [
    ...of("Client.csv"),
    ...enrollments
      .sort((one, other) => other.date.localeCompare(one.date))
      .flatMap((enrollment) => enrollment.rows),
    ...[...exits.values()].flat(),
  ];
}
