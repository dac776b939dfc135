import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeWords } from "./encodeWords.ts";
import { gatherWords } from "./gatherWords.ts";

/** `npm run build:lists` writes the lists of the finder; with `--check` it says whether they are as they would be written. */
const file = join(import.meta.dirname, "../../../shared/identifiers/lists/wordKinds.data.ts");
const made = encodeWords(gatherWords());

if (!process.argv.includes("--check")) {
  writeFileSync(file, made);
} else if (readFileSync(file, "utf8") !== made) {
  process.stderr.write("The word lists are not what npm run build:lists makes.\n");
  process.exitCode = 1;
}
