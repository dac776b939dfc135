import { createHash } from "node:crypto";

/** 16 MB whatever the file's size; at ten million keys one in some hundred looks like a repetition and is not. */
const bits = 2 ** 27;

/**
 * Keys that may stand in a file twice, found in one reading with memory that does not grow with the file (a
 * Bloom filter). A second reading looks at the few suspects exactly.
 */
export class Suspects {
  readonly #seen = new Uint8Array(bits / 8);
  readonly #suspects = new Set<string>();

  add(key: string): void {
    const digest = createHash("sha1").update(key).digest();
    let isNew = false;

    for (let n = 0; n < 4; n++) {
      const bit = digest.readUInt32LE(n * 4) % bits;
      const mask = 1 << (bit & 7);
      isNew ||= ((this.#seen[bit >> 3] ?? 0) & mask) === 0;
      this.#seen[bit >> 3] = (this.#seen[bit >> 3] ?? 0) | mask;
    }
    if (!isNew) this.#suspects.add(key);
  }

  get found(): ReadonlySet<string> {
    return this.#suspects;
  }
}
