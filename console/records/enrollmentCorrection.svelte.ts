import type * as z from "zod";
import { isCalendarDate } from "#shared/hmis/calendarDate.ts";
import type { Destination } from "#shared/hmis/destinationLabel.ts";
import {
  isRelationshipToHoH,
  type RelationshipToHoH,
  unknownRelationship,
} from "#shared/hmis/relationshipToHoH.ts";
import type { Enrollment, EnrollmentChange } from "#shared/records/enrollment.ts";
import { messages } from "../app/messages.ts";

/** A correction of an enrollment while it is typed; only what differs is sent. */
export class EnrollmentCorrection {
  EntryDate = $state("");
  ExitDate = $state("");
  reopens = $state(false);
  destination = $state<Destination>();
  relationship = $state<RelationshipToHoH>(unknownRelationship);
  isPrivate = $state(false);

  readonly #before: Enrollment;

  constructor(before: Enrollment) {
    const { RelationshipToHoH } = before;
    this.#before = before;
    this.EntryDate = before.EntryDate;
    this.ExitDate = before.ExitDate ?? "";
    this.destination = (before.Destination ?? undefined) as Destination | undefined;
    if (isRelationshipToHoH(RelationshipToHoH)) this.relationship = RelationshipToHoH;
    this.isPrivate = before.private;
  }

  readonly body = $derived.by((): z.input<typeof EnrollmentChange> => {
    const {
      EntryDate,
      ExitDate,
      Destination,
      RelationshipToHoH,
      private: wasPrivate,
    } = this.#before;
    const stays = ExitDate !== null && !this.reopens;

    return {
      ...(this.EntryDate !== EntryDate && { EntryDate: this.EntryDate }),
      ...(ExitDate !== null && this.reopens && { ExitDate: null }),
      ...(stays && this.ExitDate !== ExitDate && { ExitDate: this.ExitDate }),
      ...(stays &&
        this.destination !== undefined &&
        this.destination !== Destination && { Destination: this.destination }),
      ...(this.relationship !== RelationshipToHoH && { RelationshipToHoH: this.relationship }),
      ...(this.isPrivate !== wasPrivate && { private: this.isPrivate }),
    };
  });

  readonly isChanged = $derived(Object.keys(this.body).length > 0);

  mistakes(today: string): Partial<Record<"EntryDate" | "ExitDate", string>> {
    const { enrollments: texts } = messages.records;
    const hasExit = this.#before.ExitDate !== null && !this.reopens;
    const mistakeOf = (day: string) =>
      !isCalendarDate(day) ? texts.dateMissing : day > today && texts.dateFuture;
    const entry = mistakeOf(this.EntryDate);
    const exit =
      hasExit &&
      (mistakeOf(this.ExitDate) || (this.ExitDate < this.EntryDate && texts.exitBeforeEntry));

    return { ...(entry && { EntryDate: entry }), ...(exit && { ExitDate: exit }) };
  }
}
