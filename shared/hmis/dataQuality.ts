import { missingReasonLabels } from "./missingReason.ts";
import type { StandardsYear } from "./standardsYear.ts";

/** NameDataQuality, SSNDataQuality and DOBDataQuality (HUD 3.01.5, 3.02.2, 3.03.2) share their codes. */
export const dataQualityCodes = [1, 2, 8, 9, 99] as const;
export type DataQualityCode = (typeof dataQualityCodes)[number];

export type NameDataQuality = DataQualityCode;
export type SSNDataQuality = DataQualityCode;
export type DOBDataQuality = DataQualityCode;
export type DataQualityField = keyof typeof reported;

/** The labels of one field's codes in HUD's words of that year. */
export const dataQualityLabels = (
  field: DataQualityField,
  year: StandardsYear,
): Readonly<Record<DataQualityCode, string>> => ({
  ...reported[field],
  ...missingReasonLabels(year),
});

export const isDataQualityCode = (code: number): code is DataQualityCode =>
  dataQualityCodes.some((each) => each === code);

const reported = {
  NameDataQuality: { 1: "Full name reported", 2: "Partial, street name, or code name reported" },
  SSNDataQuality: { 1: "Full SSN reported", 2: "Approximate or partial SSN reported" },
  DOBDataQuality: { 1: "Full DOB reported", 2: "Approximate or partial DOB reported" },
} as const;
