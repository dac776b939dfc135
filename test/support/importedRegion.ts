import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { RegionProcess } from "./regionProcess.ts";

/** A running region with an HMIS CSV set in it, brought in by the command that an agency would use. */
export interface ImportedRegion {
  readonly host: RegionProcess;
  /** The set's folder. */
  readonly set: string;
  /** Imports the set once more and answers the command's report. */
  readonly importAgain: () => Promise<string>;
}

export async function startImportedRegion(policy: string, set: string): Promise<ImportedRegion> {
  const host = await RegionProcess.start({ policy });
  if (!host.isRunning) throw new Error(host.output);
  await importSet(host, set);

  return { host, set, importAgain: () => importSet(host, set) };
}

async function importSet({ port, dataFolder }: RegionProcess, set: string): Promise<string> {
  const child = spawn(process.execPath, ["infra/onNode24.mjs", "infra/local/import.ts", set], {
    env: { ...process.env, PORT: String(port), HAVEN_DATA: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [report, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await ended) !== 0) throw new Error(said);

  return report;
}
