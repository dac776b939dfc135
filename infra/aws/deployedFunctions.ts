import { type Capability, routes } from "#shared/routes.ts";
import { type Job, jobs } from "../jobs.ts";
import type { Region } from "./regions.ts";

/** A Lambda function: what it runs, and the capability whose grants are its only rights. */
export interface DeployedFunction {
  readonly name: string;
  readonly capability: Capability;
  readonly entry: string;
  readonly handler: string;
}

/** Folders are written with hyphens: `hmisCsv` lives in `functions/hmis-csv`. */
const folderOf = (capability: Capability) =>
  capability.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const capabilityFunctions: readonly DeployedFunction[] = (
  Object.keys(routes) as Capability[]
).map((capability) => ({
  name: capability,
  capability,
  entry: `functions/${folderOf(capability)}/lambda.ts`,
  handler: "handler",
}));

export const jobFunctions: readonly Job[] = jobs;

/** Everything that runs in a region: a function for each capability's routes and one for each job. */
export const deployedFunctions: readonly DeployedFunction[] = [
  ...capabilityFunctions,
  ...jobFunctions,
];

/** Fixed, because the identity table's policy names the roles that may erase. */
export const roleName = ({ id }: Region, { name }: DeployedFunction): string =>
  `haven-${id}-${name}`;
