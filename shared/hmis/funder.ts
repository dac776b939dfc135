/**
 * HUD 2.06.1, the funding sources that are HOPWA (Housing Opportunities for Persons With AIDS).
 * To be in such a project says that somebody has HIV, so all that belongs to it is restricted.
 * 48 was dropped in FY2026 but still stands in older records.
 */
export const hopwaFunderLabels = {
  13: "HUD: HOPWA - Hotel/Motel Vouchers",
  14: "HUD: HOPWA - Housing Information",
  15: "HUD: HOPWA - Permanent Housing (facility based or TBRA)",
  16: "HUD: HOPWA - Permanent Housing Placement",
  17: "HUD: HOPWA - Short-Term Rent, Mortgage, Utility assistance",
  18: "HUD: HOPWA - Short-Term Supportive Facility",
  19: "HUD: HOPWA - Transitional Housing (facility based or TBRA)",
  48: "HUD: HOPWA - CV",
} as const;

/** The lowest and the highest code of HUD's list of funding sources, FY2022 to FY2026. */
export const funderRange = { min: 1, max: 56 } as const;

/** Whether a funder code belongs to HOPWA. */
export const isHopwa = (funder: number | null | undefined): boolean =>
  funder != null && Object.hasOwn(hopwaFunderLabels, funder);
