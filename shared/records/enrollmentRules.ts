import { headOfHousehold } from "../hmis/relationshipToHoH.ts";
import type { FieldError } from "../http/problem.ts";

/** What is wrong with the days of an enrollment: neither lies in the future, and the exit is not before the entry. */
export function brokenEnrollmentRules(
  { EntryDate, ExitDate }: { readonly EntryDate: string; readonly ExitDate: string | null },
  today: string,
): FieldError[] {
  if (EntryDate > today) {
    return [{ field: "EntryDate", message: "The entry is not in the future." }];
  }
  if (ExitDate && ExitDate > today) {
    return [{ field: "ExitDate", message: "The exit is not in the future." }];
  }

  return ExitDate && ExitDate < EntryDate
    ? [{ field: "ExitDate", message: "The exit is not before the entry." }]
    : [];
}

/** A household enrolled in one step has exactly one head; a client alone may be anything to a head elsewhere. */
export const hasOneHead = (relationships: readonly number[]): boolean =>
  relationships.length === 1 ||
  relationships.filter((relationship) => relationship === headOfHousehold).length === 1;
