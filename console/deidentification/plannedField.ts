import type { PlanMember } from "#shared/deidentification/plan.ts";
import { isCalendarDate } from "#shared/hmis/calendarDate.ts";
import {
  type DataQualityField,
  dataQualityLabels,
  isDataQualityCode,
} from "#shared/hmis/dataQuality.ts";
import type { StandardsYear } from "#shared/hmis/standardsYear.ts";
import { messages } from "../app/messages.ts";
import { writtenDate } from "../app/writtenDate.ts";
import { writtenSsn } from "../clients/writtenSsn.ts";

interface Value {
  readonly code?: number;
  readonly words: string;
}

/** A row of the plan's table of identity fields. */
export interface PlannedField {
  readonly field: string;
  readonly label: string;
  readonly now: Value;
  readonly becomes: Value;
}

/** A field of the plan in words: codes with HUD's label of that year, dates as they are written. */
export function plannedField(
  { field, now, becomes }: PlanMember["fields"][number],
  year: StandardsYear,
): PlannedField {
  const value = (text: string | null): Value => {
    if (!text) return { words: "" };
    if (isQuality(field) && isDataQualityCode(Number(text))) {
      const code = Number(text);
      return { code, words: dataQualityLabels(field, year)[code as 1] };
    }
    if (field === "DOB" && isCalendarDate(text)) return { words: writtenDate(text) };

    return { words: field === "SSN" ? writtenSsn(text) : text };
  };

  return { field, label: labelOf(field), now: value(now), becomes: value(becomes) };
}

const qualities: readonly string[] = [
  "NameDataQuality",
  "SSNDataQuality",
  "DOBDataQuality",
] satisfies DataQualityField[];
const isQuality = (field: string): field is DataQualityField => qualities.includes(field);

function labelOf(field: string): string {
  const names: Readonly<Record<string, unknown>> = messages.records.overview;
  const label = names[field];

  return typeof label === "string" ? label : field;
}
