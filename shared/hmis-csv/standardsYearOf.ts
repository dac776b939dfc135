import type { ImportedYear } from "./import.ts";

/** The standards a set follows, by Export.csv's CSVVersion ("2026 v1.0"); undefined for one that is not read. */
export function standardsYearOf(csvVersion: string): ImportedYear | undefined {
  if (csvVersion.startsWith("2026")) return "FY2026";

  return csvVersion.startsWith("2024") ? "FY2024" : undefined;
}
