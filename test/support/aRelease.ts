import type * as z from "zod";
import type { NewRoi } from "#shared/privacy/roi.ts";

/** A written Yes by the client, for all agencies that share, in force around February 2026. */
export const aRelease = (change: Partial<z.input<typeof NewRoi>> = {}) => ({
  permission: "yes" as const,
  effectiveDate: "2026-01-10",
  endDate: "2026-12-31",
  method: "written" as const,
  givenBy: "self" as const,
  ...change,
});
