import { isRecordType, recordTypeLabels, typeProvidedLabel } from "#shared/hmis/recordType.ts";
import type { Service } from "#shared/records/service.ts";
import { messages } from "../app/messages.ts";

/** A service in HUD's words; a code of no list of HUD's by its number. */
export function serviceName({
  RecordType,
  TypeProvided,
}: Pick<Service, "RecordType" | "TypeProvided">): string {
  const { unknownType } = messages.records.services;
  if (!isRecordType(RecordType)) return unknownType(RecordType);
  const type = typeProvidedLabel(RecordType, TypeProvided) ?? unknownType(TypeProvided);

  const kind: string = recordTypeLabels[RecordType];

  // Some kinds hold one type alone, of the same name.
  return kind === type ? type : `${kind}, ${type}`;
}
