/** The HMIS Data Standards in force from October before the year named. */
export const standardsYears = ["FY2022", "FY2024", "FY2026"] as const;
export type StandardsYear = (typeof standardsYears)[number];
