import { identifiersScored } from "./identifiersScored.ts";
import { identifiersSize } from "./identifiersSize.ts";
import { identifiersSpeed } from "./identifiersSpeed.ts";
import type { Row } from "./row.ts";

/** How much the finder finds, in what time and with how much code. */
export async function identifiers(): Promise<Row[]> {
  return [...identifiersScored(), ...identifiersSpeed(), ...(await identifiersSize())];
}
