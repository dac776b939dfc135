import type * as z from "zod";
import type { NewReferral } from "#shared/records/referral.ts";

/** A referral of Open Hearth to Northside, outside Coordinated Entry, but for what the test is about. */
export const aReferral = (change: Partial<z.input<typeof NewReferral>> = {}) => ({
  agencyId: "northside-outreach",
  ReferralDate: "2026-02-10",
  coordinatedEntry: false,
  ...change,
});
