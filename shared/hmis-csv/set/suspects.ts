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
    const [start, step] = hashes(key);
    let isNew = false;

    for (let n = 0; n < 4; n++) {
      const bit = (start + n * step) % bits;
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

/** Two hashes of 32 bits, from which the filter makes its four (MurmurHash's way of mixing). */
function hashes(key: string): readonly [number, number] {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);

  // An odd step never falls back onto the same bit.
  return [one >>> 0, (other | 1) >>> 0];
}
