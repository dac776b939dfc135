/** Files whose rows are imported, each after those it points to; every other file is counted only. */
export const importedFiles = [
  "Organization.csv",
  "Project.csv",
  "Funder.csv",
  "Client.csv",
  "Enrollment.csv",
  "Exit.csv",
  "Services.csv",
] as const;
