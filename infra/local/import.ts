import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import { newImport, rowsSent, setSummary } from "#shared/hmis-csv/set/setSummary.ts";
import { type Survey, survey } from "#shared/hmis-csv/set/survey.ts";
import { ImportApi } from "./import/api.ts";
import { importReport } from "./import/importReport.ts";
import { Journal } from "./import/journal.ts";
import { progressOf } from "./import/progress.ts";
import { sendSet } from "./import/sendSet.ts";
import { openSource } from "./import/source.ts";
import { personToken } from "./personToken.ts";
import { readSettings } from "./settings.ts";
import { StartProblem } from "./startProblem.ts";

const usage = `Imports an HMIS CSV set into the Haven that runs on this machine.

  npm run import -- <folder or zip> [--as <e-mail of a CoC administrator>]
`;

/** Imports a set and says whether it came in whole, but for rows that were refused by themselves. */
async function importSet(path: string, email: string): Promise<boolean> {
  const settings = readSettings(process.env);
  await mustServe(settings.port);
  const source = await openSource(resolve(process.env.INIT_CWD ?? ".", path));
  process.stderr.write(`Reading ${path}\n`);
  const set = await survey(source);
  const api = new ImportApi(settings.port, () => personToken(settings, email));
  const journal = new Journal(settings.dataFolder, source.stamp);
  const importId = await begun(api, journal, set);

  const progress = progressOf(rowsSent(setSummary(set)), process.stderr);
  await sendSet(set, importId, api, journal, progress).finally(progress.stop);

  process.stdout.write(`${importReport(set, await api.report(importId))}\n`);
  journal.end();

  return set.refusedFiles.size === 0;
}

async function mustServe(port: number): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/api/openapi.json`).catch((cause: Error) => {
    throw new StartProblem(
      `No Haven answers on port ${port}. Start it with npm start, or set PORT to its port.`,
      { cause },
    );
  });
}

/** Goes on with the import of this set that was cut off, if the region still knows it. */
async function begun(api: ImportApi, journal: Journal, set: Survey): Promise<string> {
  if (set.imported.size === 0) throw new SetProblem("nothing-imported");
  if (journal.importId) {
    const known = await api.report(journal.importId).catch(() => undefined);
    if (known) {
      process.stderr.write("Going on where the import was cut off.\n");
      return known.importId;
    }
  }

  const { importId } = await api.start(randomUUID(), newImport(setSummary(set)));
  journal.begin(importId);
  return importId;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: "string", default: "admin@coc.example" },
    help: { type: "boolean", default: false },
  },
});
const [path] = positionals;

if (values.help || !path) {
  process.stderr.write(usage);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    process.exitCode = (await importSet(path, values.as)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StartProblem || error instanceof SetProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
