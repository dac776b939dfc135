import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { SetProblem } from "./setProblem.ts";

/** A zip, from its first byte on each time it is opened. */
export interface Zip {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The paths of what a zip holds. */
export async function zipPaths(zip: Zip): Promise<string[]> {
  const paths: string[] = [];
  for await (const _ of unzipped(zip, ({ name }) => {
    paths.push(name);
    return false;
  }));
  if (paths.length === 0) throw new SetProblem("not-a-zip", zip.name);

  return paths;
}

/** The bytes of one entry, as they are unpacked: neither the zip nor the entry is held in memory. */
export const zipEntry = (zip: Zip, path: string): AsyncIterable<Uint8Array> =>
  unzipped(zip, ({ name }) => name === path);

async function* unzipped(zip: Zip, wants: (file: UnzipFile) => boolean) {
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

  for await (const chunk of zip.open()) {
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
    if (failed) throw new SetProblem("damaged-zip", zip.name, { cause: failed });
  }
}
