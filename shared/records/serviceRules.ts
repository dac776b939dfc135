import { isRecordType, typeProvidedLabel } from "../hmis/recordType.ts";
import type { FieldError } from "../http/problem.ts";

interface ServiceFacts {
  readonly DateProvided: string;
  readonly RecordType: number;
  readonly TypeProvided: number;
}

/** What is wrong with a service: its codes are of HUD's lists, its day lies between the entry and today. */
export function brokenServiceRules(
  { DateProvided, RecordType, TypeProvided }: ServiceFacts,
  today: string,
  EntryDate?: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!isRecordType(RecordType)) {
    errors.push({ field: "RecordType", message: "A record type of HUD's list." });
  } else if (typeProvidedLabel(RecordType, TypeProvided) === undefined) {
    errors.push({ field: "TypeProvided", message: "A type of HUD's list for this record type." });
  }
  if (DateProvided > today) {
    errors.push({ field: "DateProvided", message: "The service is not in the future." });
  } else if (EntryDate && DateProvided < EntryDate) {
    errors.push({ field: "DateProvided", message: "The service is not before the entry." });
  }

  return errors;
}
