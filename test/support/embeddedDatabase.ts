import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createTables } from "#infra/local/createTables.ts";
import { clientOf, startDatabase } from "#infra/local/database.ts";

export interface EmbeddedDatabase {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  /** The folder with its file and log. */
  readonly folder: string;
  readonly file: string;
  readonly stop: () => Promise<void>;
}

/** The embedded database on a new file, with all tables. */
export async function embeddedDatabase(): Promise<EmbeddedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "haven-"));
  const settings = { port: 0, dataFolder: folder, databaseEndpoint: undefined };
  const database = await startDatabase(settings);
  const client = clientOf(database);
  await createTables(client);

  return {
    client,
    endpoint: database.endpoint,
    folder,
    file: database.file ?? "",
    stop: async () => {
      client.destroy();
      await database.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
