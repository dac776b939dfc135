import { nameEvidence } from "./nameEvidence.ts";
import type { NameReading } from "./nameReading.ts";
import { nameWeights } from "./nameWeights.ts";

/** Log-odds that a word is somebody's name, by all that speaks for and against it in its sentence. */
export const nameWeight = (reading: NameReading, at: number): number =>
  nameEvidence(reading, at).reduce((sum, each) => sum + (nameWeights[each] ?? 0), 0);
