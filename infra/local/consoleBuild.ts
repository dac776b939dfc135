import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { StartProblem } from "./startProblem.ts";

export const consoleFolder = "dist/console";

const sources = [
  "console/**/*",
  "shared/**/*.ts",
  "package-lock.json",
  "svelte.config.js",
  "tsconfig.json",
];

/** Builds the console when its sources are not those of the last build; in a folder of its own until it is whole. */
export async function buildConsole(say: (sentence: string) => void): Promise<void> {
  const stamp = join(consoleFolder, ".sources");
  const now = await fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;

  say("Building the console …");
  const partial = `${consoleFolder}.${process.pid}`;
  try {
    await viteBuild(resolve(partial));
    writeFileSync(join(partial, ".sources"), now);
    putInPlace(partial);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Of two that build at the same time the later one finds the folder there already, made from the same sources. */
function putInPlace(partial: string): void {
  rmSync(consoleFolder, { recursive: true, force: true });
  try {
    renameSync(partial, consoleFolder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
  }
}

async function fingerprint(): Promise<string> {
  const files = await Array.fromAsync(glob([...sources], { withFileTypes: true }));
  const names = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const hash = createHash("sha256");
  for (const name of names)
    hash
      .update(name)
      .update("\0")
      .update(await readFile(name));

  return hash.digest("hex");
}

/** What Vite says is shown only when it fails. */
async function viteBuild(outDir: string): Promise<void> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--config", "console/vite.config.ts"];
  const child = spawn(process.execPath, [...vite, "--outDir", outDir, "--emptyOutDir"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const [, said, complained] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);

  if (child.exitCode !== 0)
    throw new StartProblem(`The console could not be built.\n${said}${complained}`);
}
