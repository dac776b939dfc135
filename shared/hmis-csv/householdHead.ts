import type { CalendarDate } from "../hmis/calendarDate.ts";
import { headOfHousehold } from "../hmis/relationshipToHoH.ts";
import { compareIds } from "./compareIds.ts";

interface Member {
  readonly EnrollmentID: string;
  readonly RelationshipToHoH: number;
  readonly DOB: CalendarDate | null;
}

/**
 * Who heads an imported household (rules.md §11): of several heads the first by EnrollmentID; without one the
 * oldest member, of those equally old again the first. Whoever has no date of birth is not the oldest.
 */
export function householdHead<M extends Member>(members: readonly M[]): M | undefined {
  const inOrder = members.toSorted((one, other) =>
    compareIds(one.EnrollmentID, other.EnrollmentID),
  );
  const head = inOrder.find(({ RelationshipToHoH }) => RelationshipToHoH === headOfHousehold);

  return head ?? inOrder.reduce<M | undefined>(older, undefined);
}

const older = <M extends Member>(oldest: M | undefined, member: M): M =>
  oldest && (member.DOB === null || (oldest.DOB !== null && oldest.DOB <= member.DOB))
    ? oldest
    : member;
