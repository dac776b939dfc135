import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { type Count, playwrightCount, vitestCount } from "./reportedCounts.ts";

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the results a test runner left; a stage without it counts as one. */
  readonly count?: () => Count;
}

const reports = { vitest: ".build/vitest.json", playwright: ".build/playwright.json" };

const checks: readonly Stage[] = [
  {
    name: "types", // of the whole project; tsc alone cannot look into a Svelte file
    command: ["svelte-check", "--tsconfig", "tsconfig.json", "--fail-on-warnings"],
  },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  {
    name: "layers",
    command: ["depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "err"].concat(
      "shared",
      "functions",
      "infra",
      "console",
      "test",
    ),
  },
  { name: "dead code", command: ["knip"] },
];

const tests: readonly Stage[] = [
  { name: "console build", command: ["node", "infra/local/build.ts"] },
  {
    name: "rules and operations",
    command: ["vitest", "run", "--reporter=default", "--reporter=json"].concat(
      `--outputFile.json=${reports.vitest}`,
    ),
    count: () => vitestCount(reports.vitest),
  },
  {
    name: "journeys in a browser",
    command: ["playwright", "test", "--reporter=list,json"],
    count: () => playwrightCount(reports.playwright),
  },
];

/** Runs one stage with its output on the screen. A runner that dies without a report has failed once. */
async function run({ name, command, count }: Stage): Promise<Count> {
  process.stdout.write(`\n── ${name}\n`);
  const startedAt = performance.now();
  const status = await exitStatus(command);
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s\n`);

  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const exitStatus = ([program = "", ...rest]: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, rest, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright },
    });
    child.on("error", () => resolve(1));
    child.on("exit", (status) => resolve(status ?? 1));
  });

for (const report of Object.values(reports)) rmSync(report, { force: true });

const total: Count = { passed: 0, failed: 0 };
for (const stage of process.argv.includes("--checks-only") ? checks : [...checks, ...tests]) {
  const { passed, failed } = await run(stage);
  total.passed += passed;
  total.failed += failed;
}

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
