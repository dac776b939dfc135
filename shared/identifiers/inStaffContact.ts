import type { Finding } from "./levels.ts";

/**
 * What was found where somebody of staff is named to be asked (the contact of a referral): a name there is the
 * field's purpose, so a whole one is asked about as a single one is, and not refused. What is known stays refused.
 */
export const inStaffContact = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) =>
    finding.type === "PERSON" && !finding.isKnown
      ? { ...finding, level: "confirm", pass: "does-not-identify-client" }
      : finding,
  );
