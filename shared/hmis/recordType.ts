import { typesProvided } from "./typesProvided.ts";

/** HUD 1.4, FY2026: what kind of service a row of Services.csv is. */
export const recordTypeLabels = {
  141: "PATH Service",
  142: "RHY Service Connections",
  143: "HOPWA Service",
  144: "SSVF Service",
  151: "HOPWA Financial Assistance",
  152: "SSVF Financial Assistance",
  161: "PATH Referral",
  200: "Bed Night",
  210: "HUD-VASH OTH Voucher Tracking",
  300: "Moving On Assistance",
} as const;

export const recordTypes = [
  141, 142, 143, 144, 151, 152, 161, 200, 210, 300,
] as const satisfies readonly RecordType[];
export type RecordType = keyof typeof recordTypeLabels;

/** Services that say by themselves that the client has HIV, whoever funds the project. */
export const hopwaRecordTypes: readonly RecordType[] = [143, 151];

export const isRecordType = (code: number): code is RecordType =>
  recordTypes.some((each) => each === code);

/** The label of what was provided; undefined where HUD's list of that record type has no such code. */
export const typeProvidedLabel = (
  recordType: RecordType,
  typeProvided: number,
): string | undefined => typesProvided[recordType]?.[typeProvided];
