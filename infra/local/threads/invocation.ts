import type { Capability } from "#shared/routes.ts";

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly capability: Capability;
}

/** One call of a handler, as a message to the thread. */
export interface Invocation {
  readonly id: number;
  /** Module and export, as `infra/jobs.ts` names them. */
  readonly entry: string;
  readonly handler: string;
  readonly event: unknown;
}

export type Outcome =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
