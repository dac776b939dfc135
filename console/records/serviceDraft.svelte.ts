import type * as z from "zod";
import { isCalendarDate } from "#shared/hmis/calendarDate.ts";
import { hopwaRecordTypes, type RecordType } from "#shared/hmis/recordType.ts";
import type { NewService, Service } from "#shared/records/service.ts";
import { messages } from "../app/messages.ts";

/** As `Comment`: 4 KB of UTF-8. */
const mostBytes = 4096;

export type ServiceField = "DateProvided" | "RecordType" | "TypeProvided" | "comment";

/** A service while it is typed, new or corrected. */
export class ServiceDraft {
  DateProvided = $state("");
  recordType = $state<RecordType>();
  typeProvided = $state<number>();
  enrollmentId = $state("");
  comment = $state("");
  isPrivate = $state(false);

  constructor(today: string, service?: Service) {
    this.DateProvided = service?.DateProvided ?? today;
    this.recordType = service?.RecordType as RecordType | undefined;
    this.typeProvided = service?.TypeProvided;
    this.comment = service?.comment ?? "";
    this.isPrivate = service?.private ?? false;
  }

  readonly isHopwa = $derived(
    this.recordType !== undefined && hopwaRecordTypes.includes(this.recordType),
  );

  readonly isTouched = $derived(this.recordType !== undefined || this.comment.trim() !== "");

  /** What keeps it from being sent, by field; `EntryDate` is that of the enrollment it belongs to. */
  mistakes(today: string, EntryDate?: string): Partial<Record<ServiceField, string>> {
    const { services: texts } = messages.records;
    const day = this.DateProvided;
    const bytes = new TextEncoder().encode(this.comment.trim()).length;
    const dayMistake = !isCalendarDate(day)
      ? texts.dateMissing
      : day > today
        ? texts.dateFuture
        : EntryDate && day < EntryDate && texts.beforeEntry;

    return {
      ...(!this.recordType && { RecordType: texts.recordTypeMissing }),
      ...(this.typeProvided === undefined && { TypeProvided: texts.typeMissing }),
      ...(dayMistake && { DateProvided: dayMistake }),
      ...(bytes > mostBytes && { comment: texts.tooLong }),
    };
  }

  /** To be asked once nothing is wrong. */
  body(others: readonly string[]): z.input<typeof NewService> {
    const comment = this.comment.trim();

    return {
      DateProvided: this.DateProvided,
      RecordType: this.recordType ?? 0,
      TypeProvided: this.typeProvided ?? 0,
      ...(this.enrollmentId && { enrollmentId: this.enrollmentId }),
      ...(comment && { comment }),
      ...(this.isPrivate && { private: true }),
      ...(others.length > 0 && { others: [...others] }),
    };
  }
}
