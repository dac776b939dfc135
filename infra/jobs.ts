import type { Capability } from "#shared/routes.ts";
import type { TableName } from "./tables.ts";

/** Work that no request waits for: woken by a table's stream, guaranteed by a schedule. */
export interface Job {
  readonly name: string;
  readonly capability: Capability;
  /** Module and export of the handler. */
  readonly entry: string;
  readonly handler: string;
  readonly stream?: TableName;
  readonly everySeconds?: number;
}

export const jobs = [
  {
    name: "deidentificationWorker",
    capability: "deidentification",
    entry: "functions/deidentification/worker.ts",
    handler: "onTicketChange",
    stream: "tickets",
  },
  {
    name: "deidentificationSweep",
    capability: "deidentification",
    entry: "functions/deidentification/worker.ts",
    handler: "sweep",
    everySeconds: 60,
  },
] as const satisfies readonly Job[];
