import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Needed as root and without a display; the rest keeps the browser from calling home. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installedNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * The first Chromium that starts: an installed one, Playwright's own, or the one inside the npm
 * package `@sparticuz/chromium`, which needs neither root nor another download.
 */
export async function findBrowser(): Promise<Browser> {
  const candidates = [...installed(), chromium.executablePath()].filter(existsSync);
  const found = candidates.find((path) => starts(path));
  if (found) return { executablePath: found, args, env: {} };

  return await packagedBrowser();
}

const installed = (): string[] =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .flatMap((folder) => installedNames.map((name) => join(folder, name)));

/** A snap's wrapper or a browser without its libraries stands there too, and does not start. */
const starts = (path: string, env: Browser["env"] = {}): boolean =>
  spawnSync(path, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  }).status === 0;

async function packagedBrowser(): Promise<Browser> {
  const folder = await unpacked();
  const executablePath = join(folder, "chromium");
  const fonts = { FONTCONFIG_PATH: join(folder, "fonts") };
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };

  const env = [fonts, withLibraries].find((candidate) => starts(executablePath, candidate));
  if (!env) throw new Error("The packaged Chromium does not start on this machine.");

  return { executablePath, args, env };
}

/** Unpacked beside the packages once; under another name until it is whole. */
async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packageFile = require.resolve("@sparticuz/chromium").replace(/build.*$/, "package.json");
  const { version } = require(packageFile) as { version: string };
  const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
  const folder = join(root, "node_modules", ".cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;

  process.stderr.write("Unpacking a Chromium for the tests …\n");
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await inflateInto(partial, join(dirname(packageFile), "bin"));
  renameSync(partial, folder);
  rmSync(partial, { recursive: true, force: true });

  return folder;
}

/** The package unpacks into the folder for temporary files alone. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;

  try {
    for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(join(archives, name));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { executablePath } = await findBrowser();
  process.stderr.write(`Browser for the tests: ${executablePath}\n`);
}
