/**
 * Runs one of the project's programs, but only on Node 24, the major of the Lambda runtime: it comes
 * from the npm package `node`, which npm puts first on the path of every script.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const wanted = 24;
const [, , program, ...rest] = process.argv;

if (Number(process.versions.node.split(".")[0]) !== wanted) {
  process.stderr.write(
    `Haven runs on Node ${wanted}, and this is Node ${process.versions.node}. Start it with npm, which brings Node ${wanted} along: npm ci, then npm start.\n`,
  );
  process.exit(1);
}
if (!program) {
  process.stderr.write("Name the program to run.\n");
  process.exit(1);
}

process.argv = [process.argv[0], resolve(program), ...rest];
await import(pathToFileURL(resolve(program)).href);
