import { as, type startRegion } from "../support/region.ts";
import { importFiles } from "./importFiles.ts";
import { everythingIn } from "./stored.ts";

/** Imports a set with one client, who is answered as the CoC administrator sees the record. */
export async function importedClient(
  region: Awaited<ReturnType<typeof startRegion>>,
  files: Record<string, string>,
) {
  const before = new Set((await everythingIn(region)).keys());
  const outcome = await importFiles(files);
  const handle = [...(await everythingIn(region)).keys()].find(
    (place) => place.startsWith("records I#") && !before.has(place),
  );
  const clientId = handle?.slice("records I#".length).split(" ")[0];

  return { ...outcome, clientId, client: (await as("admin").get(`/clients/${clientId}`)).body };
}

/** What the region's policy puts in the place of an identity. */
export const template = {
  kind: "anonymous",
  FirstName: "Anonymous",
  LastName: "Anonymous",
  NameDataQuality: 2,
  SSN: null,
  SSNDataQuality: 99,
};
