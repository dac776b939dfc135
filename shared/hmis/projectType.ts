/** HUD 2.02.6, FY2024 and FY2026. There is no 5; in FY2022 the code 1 meant every emergency shelter and 0 did not exist. */
export const projectTypeLabels = {
  0: "Emergency Shelter - Entry Exit",
  1: "Emergency Shelter - Night-by-Night",
  2: "Transitional Housing",
  3: "PH - Permanent Supportive Housing",
  4: "Street Outreach",
  6: "Services Only",
  7: "Other",
  8: "Safe Haven",
  9: "PH - Housing Only",
  10: "PH - Housing with Services (no disability required for entry)",
  11: "Day Shelter",
  12: "Homelessness Prevention",
  13: "PH - Rapid Re-Housing",
  14: "Coordinated Entry",
} as const;

export const projectTypes = [
  0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14,
] as const satisfies readonly ProjectType[];
export type ProjectType = keyof typeof projectTypeLabels;

/** An open enrollment in a project of this type is what "takes part in Coordinated Entry" means. */
export const coordinatedEntry = 14 satisfies ProjectType;

export const isProjectType = (code: number): code is ProjectType =>
  projectTypes.some((each) => each === code);
