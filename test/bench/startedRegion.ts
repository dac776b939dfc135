import { RegionProcess } from "../support/regionProcess.ts";

/** A fresh region that serves, in a folder of its own under `TMPDIR`. */
export async function startedRegion(): Promise<RegionProcess> {
  const region = await RegionProcess.start();
  if (!region.isRunning) throw new Error(region.output);

  return region;
}
