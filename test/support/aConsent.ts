import type * as z from "zod";
import type { Identify } from "#shared/privacy/identify.ts";

type Body = z.input<typeof Identify>;

/** What is sent when an invented anonymous client consents, but for what the test is about. */
export const aConsent = (change: Partial<Body> = {}, roi: Partial<Body["roi"]> = {}): Body => ({
  FirstName: "Ottoline",
  LastName: "Vandersloot",
  NameDataQuality: 1,
  SSN: "900551234",
  SSNDataQuality: 1,
  DOB: "1984-07-19",
  DOBDataQuality: 1,
  roi: {
    effectiveDate: "2026-01-10",
    endDate: "2026-12-31",
    method: "written",
    givenBy: "self",
    consentedBy: "Ottoline Vandersloot",
    ...roi,
  },
  ...change,
});
