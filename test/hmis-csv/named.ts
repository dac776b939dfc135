import { as } from "../support/region.ts";

/** The clients whom the CoC administrator finds by name. */
export const named = async (
  LastName: string,
  FirstName = "Ottilie",
): Promise<Record<string, unknown>[]> =>
  (await as("admin").post("/clients/search", { FirstName, LastName })).body.items;
