import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly importId: string;
  /** Every batch before this one was answered. */
  readonly upTo: number;
  /** Answered ones beyond it. */
  readonly beyond: readonly number[];
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
    this.#keep({ importId, upTo: 0, beyond: [] });
  }

  isAnswered(batch: number): boolean {
    const { upTo = 0, beyond = [] } = this.#entry ?? {};

    return batch < upTo || beyond.includes(batch);
  }

  answered(batch: number): void {
    if (!this.#entry) return;
    const beyond = new Set([...this.#entry.beyond, batch]);
    let { upTo } = this.#entry;
    while (beyond.delete(upTo)) upTo += 1;

    this.#keep({ ...this.#entry, upTo, beyond: [...beyond] });
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
