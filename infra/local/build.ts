import { buildConsole } from "./consoleBuild.ts";
import { StartProblem } from "./startProblem.ts";

/** `npm run build`: the console, for either host. */
await buildConsole((sentence) => process.stdout.write(`${sentence}\n`)).catch((error: unknown) => {
  if (!(error instanceof StartProblem)) throw error;

  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
