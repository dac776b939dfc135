import { startHaven } from "./haven.ts";
import { demoPeople } from "./seed/demoRegion.ts";
import { demoPassword } from "./signIn/demoPassword.ts";
import { StartProblem } from "./startProblem.ts";

/** `npm start`: a whole region on this machine, until Ctrl-C. */
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

/** What the person at the terminal can mend gets a sentence, everything else a stack. */
function fail(error: unknown): never {
  if (!(error instanceof StartProblem)) throw error;

  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const { port, stop, ended } = await startHaven(process.env, say).catch(fail);

say(`Haven serves at http://localhost:${port}
Sign in with the password ${demoPassword} as
${demoPeople.map(({ email, role }) => `  ${email.padEnd(26)} ${role}`).join("\n")}
Ctrl-C stops everything.`);

let stopping: Promise<void> | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // The terminal and npm may both send it: once is meant.
  process.on(signal, async () => {
    stopping ??= stop();
    await stopping;
    process.exit(0);
  });
}

await ended;
process.stderr.write("The embedded database ended; Haven stops too.\n");
process.exit(1);
