import type { Grant } from "../grants.ts";
import { physicalTableName, type Region } from "./regions.ts";

/** What a function is told: its region, and the names of the tables it has a grant on, no others. */
export function environment(
  region: Region,
  grants: readonly Grant[],
  masterKeyArn: string,
): Record<string, string> {
  const granted = [...new Set(grants.map(({ table }) => table))];

  return {
    REGION_ID: region.id,
    TIME_ZONE: region.timeZone,
    POLICY: region.policy,
    ...Object.fromEntries(
      granted.map((table) => [`${table.toUpperCase()}_TABLE`, physicalTableName(region, table)]),
    ),
    ...(granted.includes("identity") && { REGION_KEY_ID: masterKeyArn }),
  };
}
