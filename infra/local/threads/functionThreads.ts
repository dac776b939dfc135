import { grants } from "#infra/grants.ts";
import { type Capability, routes } from "#shared/routes.ts";
import { FunctionThread } from "./functionThread.ts";

/** What gateway and jobs need of a function. */
export interface Invoked {
  readonly invoke: (entry: string, handler: string, event: unknown) => Promise<unknown>;
}

export type Functions = Readonly<Record<Capability, Invoked>>;

interface Surroundings {
  readonly databaseEndpoint: string;
  readonly masterKeyFile: string;
  readonly timeZone: string;
  readonly erasureHook: string;
}

/** A thread for each capability; of the tables it learns only the names it has a grant on. */
export const functionThreads = (
  surroundings: Surroundings,
): Readonly<Record<Capability, FunctionThread>> =>
  Object.fromEntries(
    capabilities.map((name) => [name, new FunctionThread(name, environment(name, surroundings))]),
  ) as Record<Capability, FunctionThread>;

export const capabilities = Object.keys(routes) as Capability[];

/** `hmisCsv` lies in `functions/hmis-csv`. */
export const lambdaOf = (capability: Capability): string =>
  `functions/${capability.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/lambda.ts`;

const environment = (
  capability: Capability,
  { databaseEndpoint, masterKeyFile, timeZone, erasureHook }: Surroundings,
): Record<string, string> => ({
  DYNAMODB_ENDPOINT: databaseEndpoint,
  MASTER_KEY_FILE: masterKeyFile,
  REGION_ID: "local",
  TIME_ZONE: timeZone,
  ...(capability === "deidentification" && { ERASURE_HOOK: erasureHook }),
  ...Object.fromEntries(
    grants[capability].map(({ table }) => [`${table.toUpperCase()}_TABLE`, table]),
  ),
});
