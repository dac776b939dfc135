import { personToken } from "./personToken.ts";
import { readSettings } from "./settings.ts";
import { StartProblem } from "./startProblem.ts";

/** `npm run token -- <e-mail>`: a bearer token of an active person, and nothing else, on standard output. */
try {
  const email = process.argv[2];
  if (!email)
    throw new StartProblem("Name the person by e-mail address: npm run token -- <e-mail>");

  process.stdout.write(`${await personToken(readSettings(process.env), email)}\n`);
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;

  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
