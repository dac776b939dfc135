import type { Viewed } from "#shared/anonymization/view.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import type { BodyOf, OutputOf, ParamsOf, QueryOf } from "#shared/http/route.ts";
import type { Actor } from "#shared/people/actor.ts";
import type { Policy } from "#shared/policy/policy.ts";

/** What every operation knows of a request, whatever its route. */
export interface Asking {
  readonly actor: Actor;
  readonly requestId: string;
  /** Capability and operation, the name the audit trail uses: `clients.getClient`. */
  readonly operation: string;
  readonly now: Date;
  /** The region's day. */
  readonly today: CalendarDate;
  /** The region's policy, at most some seconds old: for showing. What is stored reads it anew. */
  readonly policy: Policy;
  /** The version the caller saw; set on routes that need it. */
  readonly ifMatch: number;
  /** Set on routes that need it. */
  readonly idempotencyKey: string;
  /** The record behind the path's Client ID, looked up while the actor was read. */
  readonly recordId: Promise<string | undefined>;
}

export interface Request<R> extends Asking {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
}

/** One operation of the contract: a request in, a viewed answer out. */
export type Operation<R> = (request: Request<R>) => Promise<Viewed<OutputOf<R>>>;
