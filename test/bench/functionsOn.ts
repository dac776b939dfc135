import { join } from "node:path";
import { runningDatabase } from "#infra/local/database.ts";
import { tables } from "#infra/tables.ts";
import type { RegionProcess } from "../support/regionProcess.ts";

/** The region's functions in this process too, on its very database. They read their environment once. */
export async function functionsOn({ port, dataFolder }: RegionProcess) {
  const database = runningDatabase({ port, dataFolder, databaseEndpoint: undefined });
  Object.assign(process.env, {
    DYNAMODB_ENDPOINT: database?.endpoint,
    MASTER_KEY_FILE: join(dataFolder, "master.key"),
    REGION_ID: "local",
    ...Object.fromEntries(Object.keys(tables).map((name) => [`${name.toUpperCase()}_TABLE`, name])),
  });

  return import("#functions/aws/documentClient.ts");
}
