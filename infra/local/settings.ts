import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type PolicyId, policyIds } from "#shared/policy/policyId.ts";
import { StartProblem } from "./startProblem.ts";

/** What the environment decides about a local region. */
export interface Settings {
  readonly port: number;
  /** Absolute path of the folder that holds everything the region knows. */
  readonly dataFolder: string;
  /** A DynamoDB to use instead of the embedded one. */
  readonly databaseEndpoint: string | undefined;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartProblem("PORT must be a number from 1 to 65535.");

  return {
    port,
    dataFolder: usableFolder(resolve(env.HAVEN_DATA || ".haven")),
    databaseEndpoint: env.DYNAMODB_ENDPOINT || undefined,
  };
}

function usableFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartProblem(
      `The data folder ${folder} cannot be read and written. Set HAVEN_DATA to a folder that can.`,
      { cause },
    );
  }
  return folder;
}

/** The policy preset a region starts with; it is chosen once, on the first start of a data folder. */
export function policyOfRegion(dataFolder: string, env: NodeJS.ProcessEnv): PolicyId {
  const wanted = env.HAVEN_POLICY || undefined;
  if (wanted !== undefined && !isPolicyId(wanted))
    throw new StartProblem(`HAVEN_POLICY must be one of ${policyIds.join(", ")}.`);

  const file = join(dataFolder, "policy");
  const kept = existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
  if (kept === undefined) {
    writeFileSync(file, `${wanted ?? "spokane-2021"}\n`, { mode: 0o600 });
    return wanted ?? "spokane-2021";
  }
  if (!isPolicyId(kept)) throw new StartProblem(`The file ${file} names no policy Haven knows.`);
  if (wanted !== undefined && wanted !== kept)
    throw new StartProblem(
      `This data folder belongs to a region that started with ${kept}. Start it without HAVEN_POLICY, or set HAVEN_DATA to a new folder for ${wanted}.`,
    );
  return kept;
}

const isPolicyId = (text: string): text is PolicyId =>
  (policyIds as readonly string[]).includes(text);
