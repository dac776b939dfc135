import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { JWK } from "jose";
import type { PolicyId } from "#shared/policy/policyId.ts";
import { presets } from "#shared/policy/presets.ts";
import { buildConsole, consoleFolder } from "./consoleBuild.ts";
import { ConsoleFiles } from "./consoleFiles.ts";
import { createTables } from "./createTables.ts";
import { clientOf, type Database, startDatabase } from "./database.ts";
import { ErasureHook } from "./erasureHook.ts";
import { ApiGateway } from "./gateway/apiGateway.ts";
import { indexStreams } from "./indexStreams.ts";
import { JobLoop } from "./jobs/jobLoop.ts";
import { secretFile } from "./secretFile.ts";
import { SeedRefused } from "./seed/seedApi.ts";
import { seedClients } from "./seed/seedClients.ts";
import { seedPeople } from "./seed/seedPeople.ts";
import { listen, type ServerParts } from "./server.ts";
import { policyOfRegion, readSettings, type Settings } from "./settings.ts";
import { authorizer, issuersAt } from "./signIn/accessToken.ts";
import { Accounts } from "./signIn/accounts.ts";
import { SignIn } from "./signIn/signIn.ts";
import { SignInStore } from "./signIn/signInStore.ts";
import { signingKey } from "./signIn/signingKey.ts";
import { functionThreads } from "./threads/functionThreads.ts";

/** A region that serves; `ended` settles when its database ends by itself. */
export interface Haven {
  readonly port: number;
  readonly stop: () => Promise<void>;
  readonly ended: Promise<void>;
}

/** Starts a region on this machine: database, functions, jobs, sign-in and console on one port. */
export async function startHaven(
  env: NodeJS.ProcessEnv,
  say: (sentence: string) => void,
): Promise<Haven> {
  const settings = readSettings(env);
  const policyId = policyOfRegion(settings.dataFolder, env);
  const parts = Promise.withResolvers<ServerParts>();
  const server = await listen(settings.port, parts.promise);

  const [database] = await Promise.all([startDatabase(settings), buildConsole(say)]);
  const key = signingKey(settings.dataFolder);
  const region = await openRegion(settings, policyId, database, key);
  parts.resolve(region.parts);
  await seedOnce(settings, policyId, key, say);

  return {
    port: settings.port,
    ended: new Promise((resolve) => database.onEnd(resolve)),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await region.stop();
      await database.stop();
    },
  };
}

async function openRegion(
  { port, dataFolder }: Settings,
  policyId: PolicyId,
  database: Database,
  key: JWK,
) {
  const db = clientOf(database);
  const documents = DynamoDBDocumentClient.from(db);
  await createTables(db);
  if (database.file) indexStreams(database.file);
  if (!existsSync(seedMark(dataFolder))) await seedPeople(documents, policyId);

  const erasureHook = new ErasureHook(database.file);
  const threads = functionThreads({
    databaseEndpoint: database.endpoint,
    masterKeyFile: masterKeyFile(dataFolder),
    timeZone: presets[policyId].timeZone,
    erasureHook: `http://127.0.0.1:${port}${erasureHook.path}`,
  });
  const jobs = new JobLoop(db, threads);
  await jobs.start(database.endpoint);

  const store = new SignInStore(join(dataFolder, "sign-in.db"));
  const accounts = new Accounts(documents);

  return {
    parts: {
      gateway: new ApiGateway(threads, authorizer(key, issuersAt(port)), () => jobs.wake()),
      signIn: new SignIn(port, { accounts, store, key, dataFolder }),
      console: new ConsoleFiles(consoleFolder),
      erasureHook,
    },
    stop: async () => {
      jobs.stop();
      await Promise.all(Object.values(threads).map((thread) => thread.stop()));
      store.close();
    },
  };
}

const masterKeyFile = (dataFolder: string): string => {
  const file = join(dataFolder, "master.key");
  secretFile(file, () => randomBytes(32));

  return file;
};

const seedMark = (dataFolder: string) => join(dataFolder, "seeded");

/** The first start fills the region; one that was cut off is gone on with by the next. */
async function seedOnce(
  { port, dataFolder }: Settings,
  policyId: PolicyId,
  key: JWK,
  say: (sentence: string) => void,
): Promise<void> {
  const mark = seedMark(dataFolder);
  if (existsSync(mark)) return;

  say("Filling the demo region …");
  try {
    await seedClients(port, key, policyId);
    writeFileSync(mark, "", { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof SeedRefused)) throw error;
    say(`Not all demo clients could be made (${error.message}). The next start goes on with them.`);
  }
}
