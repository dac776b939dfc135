import {
  type BatchPositions,
  isAnswered,
  noBatch,
  withAnswered,
} from "#shared/hmis-csv/set/batchPositions.ts";

interface Entry extends BatchPositions {
  readonly importId: string;
  /** Tells the set (`stampOf`); a hash. */
  readonly stamp: string;
}

const key = "haven-import";

/**
 * The import that has not ended, over a reload of the page: its ID and the numbers of the batches that came in,
 * nothing of the set. Of two imports the later one is kept.
 */
export class KeptImport {
  readonly #storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  #entry: Entry | undefined;

  constructor(storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = localStorage) {
    this.#storage = storage;
    this.#entry = read(storage.getItem(key));
  }

  get importId(): string | undefined {
    return this.#entry?.importId;
  }

  isOf(stamp: string): boolean {
    return this.#entry?.stamp === stamp;
  }

  begin(importId: string, stamp: string): void {
    this.#keep({ importId, stamp, ...noBatch });
  }

  isAnswered(batch: number): boolean {
    return isAnswered(this.#entry ?? noBatch, batch);
  }

  answered(batch: number): void {
    if (this.#entry) this.#keep({ ...this.#entry, ...withAnswered(this.#entry, batch) });
  }

  forget(): void {
    this.#entry = undefined;
    this.#storage.removeItem(key);
  }

  #keep(entry: Entry): void {
    this.#entry = entry;
    try {
      this.#storage.setItem(key, JSON.stringify(entry));
    } catch {
      // A full or forbidden storage costs the going on after a reload, not the import.
    }
  }
}

/** What is not an entry, of whatever origin, is as if nothing were there. */
function read(text: string | null): Entry | undefined {
  try {
    const entry: Partial<Entry> | null = JSON.parse(text ?? "null");
    const isWhole =
      entry &&
      typeof entry.importId === "string" &&
      typeof entry.stamp === "string" &&
      Number.isInteger(entry.upTo) &&
      Array.isArray(entry.beyond);
    return isWhole ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}
