import { type Haven, startHaven } from "./haven.ts";
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

let region: Haven | undefined;
let stopping: Promise<void> | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // The terminal and npm may both send it: once is meant. While it still starts, it just ends.
  process.on(signal, async () => {
    stopping ??= region?.stop();
    await stopping;
    process.exit(0);
  });
}

region = await startHaven(process.env, say).catch(fail);

say(`Haven serves at http://localhost:${region.port}
Sign in with the password ${demoPassword} as
${demoPeople.map(({ email, role }) => `  ${email.padEnd(26)} ${role}`).join("\n")}
Ctrl-C stops everything.`);

await region.ended;
process.stderr.write("The embedded database ended; Haven stops too.\n");
process.exit(1);
