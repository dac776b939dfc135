import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** A file only its owner reads; made whole at once on first use, so that a kill leaves none half written. */
export function secretFile(path: string, make: () => Buffer | string): Buffer {
  if (!existsSync(path)) {
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, make(), { mode: 0o600 });
    renameSync(partial, path);
  }
  return readFileSync(path);
}
