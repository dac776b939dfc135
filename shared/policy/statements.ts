/** What an agency may have to confirm before a record is made anonymous (rules.md §1 and §6); words are the console's. */
export const statementCodes = [
  "staff-informed",
  "partners-informed",
  "tracking-sheet",
  "paper-file",
  "noted",
  "revocation-on-file",
] as const;
export type StatementCode = (typeof statementCodes)[number];
