import type * as z from "zod";
import { isCalendarDate } from "#shared/hmis/calendarDate.ts";
import { headOfHousehold, type RelationshipToHoH } from "#shared/hmis/relationshipToHoH.ts";
import type { NewEnrollment } from "#shared/records/enrollment.ts";
import { hasOneHead } from "#shared/records/enrollmentRules.ts";
import { messages } from "../app/messages.ts";
import type { ChoosableMember } from "./memberChoice.svelte.ts";

/** What decides beside the draft which of its fields count. */
interface Around {
  readonly today: string;
  readonly isCoordinatedEntry: boolean;
  readonly isVictimServiceProvider: boolean;
  /** The other members who are enrolled too; undefined where none are asked about. */
  readonly others: readonly ChoosableMember[] | undefined;
}

/** An enrollment while it is typed, of one client or of the household. */
export class EnrollDraft {
  projectId = $state("");
  EntryDate = $state("");
  relationship = $state<RelationshipToHoH>(headOfHousehold);
  isPrivate = $state(false);
  releasedUntil = $state("");

  constructor(today: string) {
    this.EntryDate = today;
  }

  readonly isTouched = $derived(this.projectId !== "");

  mistakes({
    today,
    isCoordinatedEntry,
    isVictimServiceProvider,
    others,
  }: Around): Partial<Record<string, string>> {
    const { enrollments: texts, household } = messages.records;
    const dayMistake = !isCalendarDate(this.EntryDate)
      ? texts.dateMissing
      : this.EntryDate > today && texts.dateFuture;
    const needsRelease = isCoordinatedEntry && isVictimServiceProvider;
    const releaseMistake =
      needsRelease &&
      (!isCalendarDate(this.releasedUntil)
        ? texts.releasedUntilMissing
        : this.releasedUntil < today && texts.releasedUntilPast);
    const relationships = [this, ...(others ?? [])].map(({ relationship }) => relationship);

    return {
      ...(!this.projectId && { projectId: texts.projectMissing }),
      ...(dayMistake && { EntryDate: dayMistake }),
      ...(releaseMistake && { releasedUntil: releaseMistake }),
      ...(others?.length === 0 && { others: household.chooseOne }),
      ...(!hasOneHead(relationships) && { RelationshipToHoH: household.oneHead }),
    };
  }

  /** To be asked once nothing is wrong. */
  body({
    isCoordinatedEntry,
    isVictimServiceProvider,
    others = [],
  }: Around): z.input<typeof NewEnrollment> {
    return {
      projectId: this.projectId,
      EntryDate: this.EntryDate,
      RelationshipToHoH: this.relationship,
      ...(this.isPrivate && !isCoordinatedEntry && { private: true }),
      ...(isCoordinatedEntry && isVictimServiceProvider && { releasedUntil: this.releasedUntil }),
      ...(others.length > 0 && {
        others: others.map(({ clientId, relationship }) => ({
          clientId,
          RelationshipToHoH: relationship,
        })),
      }),
    };
  }
}
