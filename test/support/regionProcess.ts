import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#infra/local/freePort.ts";
import { personToken } from "#infra/local/personToken.ts";

interface Wanted {
  /** A folder of an earlier region; a new, empty one when left out. */
  readonly dataFolder?: string;
  readonly port?: number;
  readonly policy?: string;
}

/** A whole region, as `npm start` runs it, on a free port of this machine. */
export class RegionProcess {
  readonly port: number;
  readonly dataFolder: string;
  readonly #child: ChildProcess;
  #output = "";

  private constructor(child: ChildProcess, port: number, dataFolder: string) {
    this.#child = child;
    this.port = port;
    this.dataFolder = dataFolder;
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        this.#output += chunk.toString("utf8");
      });
  }

  /** Settles when the region serves, or when it has ended instead. */
  static async start({ dataFolder, port, policy }: Wanted = {}): Promise<RegionProcess> {
    const folder = dataFolder ?? mkdtempSync(join(tmpdir(), "haven-"));
    const at = port ?? (await freePort());
    const env = {
      ...process.env,
      PORT: String(at),
      HAVEN_DATA: folder,
      HAVEN_POLICY: policy ?? "",
    };
    const child = spawn(process.execPath, ["infra/onNode24.mjs", "infra/local/start.ts"], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const region = new RegionProcess(child, at, folder);
    while (region.isRunning && !region.output.includes("Ctrl-C stops everything."))
      await Promise.race([once(child.stdout, "data"), once(child, "close")]);

    return region;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** What it has said so far, on both streams. */
  get output(): string {
    return this.#output;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get exitCode(): number | null {
    return this.#child.exitCode;
  }

  tokenOf(email: string): Promise<string> {
    const { port, dataFolder } = this;

    return personToken({ port, dataFolder, databaseEndpoint: undefined }, email);
  }

  async stop(signal: "SIGINT" | "SIGKILL" = "SIGINT"): Promise<void> {
    if (!this.isRunning) return;
    const closed = once(this.#child, "close");
    this.#child.kill(signal);
    await closed;
  }

  async stopAndForget(): Promise<void> {
    await this.stop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}
