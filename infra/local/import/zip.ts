import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { StartProblem } from "../startProblem.ts";

/** The names of what a zip holds. */
export async function zipEntries(path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const _ of unzipped(path, ({ name }) => {
    names.push(name);
    return false;
  }));
  if (names.length === 0) throw new StartProblem(`${basename(path)} is not a zip, or it is empty.`);

  return names;
}

/** The bytes of one entry, as they are unpacked: neither the zip nor the entry is held in memory. */
export const zipEntry = (path: string, wanted: string): AsyncIterable<Uint8Array> =>
  unzipped(path, ({ name }) => name === wanted);

async function* unzipped(path: string, wants: (file: UnzipFile) => boolean) {
  const ready: Uint8Array[] = [];
  let failed: Error | null = null;
  let isComplete = false;

  const unzip = new Unzip((file) => {
    if (!wants(file)) return;
    file.ondata = (error, data, final) => {
      failed ??= error;
      ready.push(data);
      isComplete ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);

  for await (const chunk of createReadStream(path)) {
    push(chunk);
    yield* ready.splice(0);
    if (isComplete) return;
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);

  function push(chunk: Uint8Array, final = false) {
    try {
      unzip.push(chunk, final);
    } catch (error) {
      failed ??= error as Error;
    }
    if (failed)
      throw new StartProblem(`${basename(path)} cannot be unpacked: it is damaged or encrypted.`, {
        cause: failed,
      });
  }
}
