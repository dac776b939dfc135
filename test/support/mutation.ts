import { Stryker } from "@stryker-mutator/core";

type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** The files that decide about dates of birth; nothing that could be wrong in them may go unnoticed. */
const datesOfBirth = ["approximateDob.ts", "crossings.ts", "ageBand.ts"];

/**
 * Changes the rules in every small way and looks whether a test notices: of all rules at least 90 % of the
 * changes, as stryker.config.json has it, of those on dates of birth every one. `npm run test:mutation -- <files>`
 * changes these files alone.
 */
const files = process.argv.slice(2);
const results = await new Stryker(files.length > 0 ? { mutate: files } : {}).runMutationTest();
const missed = results.filter(isOnDatesOfBirth).filter(goesUnnoticed);

for (const { fileName, location, replacement } of missed) {
  const { line, column } = location.start;
  process.stdout.write(`${fileName}:${line}:${column} may as well be: ${replacement}\n`);
}
if (missed.length > 0) {
  process.stdout.write(`${missed.length} changes of a date of birth go unnoticed.\n`);
  process.exitCode = 1;
}

function isOnDatesOfBirth({ fileName }: MutantResult): boolean {
  return datesOfBirth.some((name) => fileName.endsWith(`shared/anonymization/${name}`));
}

function goesUnnoticed({ status }: MutantResult): boolean {
  return status === "Survived" || status === "NoCoverage";
}
