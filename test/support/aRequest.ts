/** The body of a de-identification request with every statement of the Spokane policy. */
export const aRequest = (clientId: string, given: Record<string, unknown> = {}) => ({
  type: "deidentification",
  clientId,
  reason: "protected",
  statements: ["staff-informed", "partners-informed", "tracking-sheet", "paper-file", "noted"],
  ...given,
});
