import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BatchPositions,
  isAnswered,
  noBatch,
  withAnswered,
} from "#shared/hmis-csv/set/batchPositions.ts";

interface Entry extends BatchPositions {
  readonly importId: string;
}

/** How far the import of a set is, kept in the data folder until it has ended. Holds numbers, no rows. */
export class Journal {
  readonly #file: string;
  #entry: Entry | undefined;

  constructor(dataFolder: string, stamp: string) {
    const folder = join(dataFolder, "imports");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const name = createHash("sha256").update(stamp).digest("hex").slice(0, 24);
    this.#file = join(folder, `${name}.json`);
    this.#entry = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, "utf8")) as Entry)
      : undefined;
  }

  /** The import that was cut off. */
  get importId(): string | undefined {
    return this.#entry?.importId;
  }

  begin(importId: string): void {
    this.#keep({ importId, ...noBatch });
  }

  isAnswered(batch: number): boolean {
    return isAnswered(this.#entry ?? noBatch, batch);
  }

  answered(batch: number): void {
    if (this.#entry) this.#keep({ ...this.#entry, ...withAnswered(this.#entry, batch) });
  }

  end(): void {
    rmSync(this.#file, { force: true });
  }

  #keep(entry: Entry): void {
    this.#entry = entry;
    writeFileSync(`${this.#file}.new`, JSON.stringify(entry), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}
