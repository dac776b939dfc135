/**
 * Installs what is missing before anything else runs: the packages of the lock file, and for the
 * tests a browser. Plain JavaScript for the Node that npm was started with (20 or newer).
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const node24 = join(root, "node_modules", "node", "bin", "node");

if (Number(process.versions.node.split(".")[0]) < 20)
  stop(`Haven needs Node 20 or newer to start; this is ${process.versions.node}.`);

if (!packagesAreInstalled()) {
  say(
    "Installing Haven's packages, Node 24 among them. This happens once and takes a minute or two …",
  );
  installPackages();
}
if (!existsSync(node24) && process.platform !== "win32")
  stop("The package `node` did not install Node 24. Delete node_modules and start again.");

if (process.argv.includes("--with-browser")) {
  const { status } = run(node24, [join(root, "test", "support", "browser.ts")], "inherit");
  if (status !== 0) stop("No browser could be made ready for the tests.");
}

/** npm writes its own lock file last, so an install that was cut off counts as missing. */
function packagesAreInstalled() {
  const wanted = lockOf(join(root, "package-lock.json"));
  const installed = lockOf(join(root, "node_modules", ".package-lock.json"));

  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === "" || optional || link || installed[path]?.version === version,
  );
}

function lockOf(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

function installPackages() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = npm
    ? run(process.execPath, [npm, ...args], ["ignore", 2, 2])
    : run("npm", args, ["ignore", 2, 2]);

  if (status !== 0)
    stop(
      "The packages could not be installed; npm said why above. Is the package registry reachable?",
    );
}

function run(command, args, stdio) {
  return spawnSync(command, args, { cwd: root, stdio });
}

/** On standard error, so that a program's own output stays clean. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
