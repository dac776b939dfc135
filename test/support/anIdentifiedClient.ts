import type * as z from "zod";
import type { NewIdentifiedClient } from "#shared/clients/newClient.ts";

/** An invented person; numbers that start with 9 are never given out as SSNs. */
export const anIdentifiedClient = (change: Partial<z.input<typeof NewIdentifiedClient>> = {}) => ({
  kind: "identified" as const,
  FirstName: "Ottoline",
  LastName: "Vandersloot",
  NameDataQuality: 1 as const,
  SSN: "900551234",
  SSNDataQuality: 1 as const,
  DOB: "1984-07-19",
  DOBDataQuality: 1 as const,
  ...change,
});
