import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelledNotes } from "./labelled.ts";
import { learnedWeights } from "./learnedWeights.ts";

/** `npm run learn:names`: weighs the evidence for names anew, by the developed half of the notes. */
const file = join(import.meta.dirname, "../../shared/identifiers/names/nameWeights.ts");

const preface = `/**
 * How much each piece of evidence speaks for a name (log-odds), heaviest first. Learned from notes written by hand
 * (\`npm run learn:names\`); not to be edited.
 */
`;

writeFileSync(file, weightsModule());

/** The module as it is committed. */
function weightsModule(): string {
  const weights = learnedWeights(labelledNotes("developed"));
  const lines = Object.entries(weights).map(([name, weight]) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
    return `  ${key}: ${weight},\n`;
  });

  return `${preface}export const nameWeights: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
}
