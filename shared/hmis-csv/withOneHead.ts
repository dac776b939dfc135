import type { CalendarDate } from "../hmis/calendarDate.ts";
import { headOfHousehold, unknownRelationship } from "../hmis/relationshipToHoH.ts";
import { householdHead } from "./householdHead.ts";

interface Member {
  readonly EnrollmentID: string;
  readonly RelationshipToHoH: number;
  readonly DOB: CalendarDate | null;
}

/** The members with exactly one head among them; a second head's relationship is no longer known. */
export function withOneHead<M extends Member>(members: readonly M[]): M[] {
  const head = householdHead(members);

  return members.map((member) => {
    if (member === head) return { ...member, RelationshipToHoH: headOfHousehold };

    return member.RelationshipToHoH === headOfHousehold
      ? { ...member, RelationshipToHoH: unknownRelationship }
      : member;
  });
}
