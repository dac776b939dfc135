import type * as z from "zod";
import type { NewAnonymousClient } from "#shared/clients/newClient.ts";

/** What a case worker of the Spokane region sends for a client who refused, but for what the test is about. */
export const anAnonymousClient = (change: Partial<z.input<typeof NewAnonymousClient>> = {}) => ({
  kind: "anonymous" as const,
  DOB: "1989-01-01",
  DOBDataQuality: 2 as const,
  dobRule: "spokane-2021" as const,
  reason: "refused" as const,
  demographics: { Sex: 0 },
  ...change,
});
