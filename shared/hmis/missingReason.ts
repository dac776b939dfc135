import type { StandardsYear } from "./standardsYear.ts";

/** HUD's reasons for an answer that is not there; the same three codes in every field that has them. */
export const missingReasons = [8, 9, 99] as const;
export type MissingReason = (typeof missingReasons)[number];

export const missingReasonLabels = (
  year: StandardsYear,
): Readonly<Record<MissingReason, string>> => ({
  8: "Client doesn't know",
  9: year === "FY2022" ? "Client refused" : "Client prefers not to answer",
  99: "Data not collected",
});

export const isMissingReason = (code: number): code is MissingReason =>
  missingReasons.some((each) => each === code);
