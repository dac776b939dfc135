/** The demo region's projects by what the tests want of them. */
export const projectOf = {
  openHearth: "open-hearth-hearth-house",
  openHearthCoordinatedEntry: "open-hearth-coordinated-entry-access-point",
  northside: "northside-outreach-street-outreach",
  northsideCoordinatedEntry: "northside-outreach-coordinated-entry-access-point",
  harborLight: "harbor-light-day-center",
  safeHarbor: "safe-harbor-safe-house",
} as const;

/** A client's entry into a project as its head of household, but for what the test is about. */
export const anEnrollment = (projectId: string, change: object = {}) => ({
  projectId,
  EntryDate: "2026-02-01",
  RelationshipToHoH: 1 as const,
  ...change,
});
