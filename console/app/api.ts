import type { BodyInputOf, OutputOf, ParamsInputOf, QueryInputOf } from "#shared/http/route.ts";
import type { Routes } from "#shared/routes.ts";
import { type RouteEntry, routeTable } from "$routeTable";
import { Problem } from "./problem.ts";
import { signIn } from "./signIn.svelte.ts";

type Needed<Name extends string, Value> = unknown extends Value
  ? unknown
  : Partial<Value> extends Value
    ? { readonly [N in Name]?: Value }
    : { readonly [N in Name]: Value };

/** What a call of one route takes: only what its schemas name. */
type RequestOf<R> = Needed<"params", ParamsInputOf<R>> &
  Needed<"query", QueryInputOf<R>> &
  Needed<"body", BodyInputOf<R>> & {
    /** The `version` that was seen, for changes. */
    readonly ifMatch?: number;
    /** For a second try of the same attempt (`Attempt`); made for each call otherwise. */
    readonly idempotencyKey?: string;
    readonly signal?: AbortSignal;
  };

type Call<R> =
  Partial<RequestOf<R>> extends RequestOf<R>
    ? (request?: RequestOf<R>) => Promise<OutputOf<R>>
    : (request: RequestOf<R>) => Promise<OutputOf<R>>;

export type Api = {
  readonly [Name in keyof Routes]: {
    readonly [Operation in keyof Routes[Name]]: Call<Routes[Name][Operation]>;
  };
};

interface AnyRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Readings that wait for somebody to sign in again; a page that asks every minute asks once. */
const waiting = new Map<string, Promise<unknown>>();

/** A reading asked for again while nobody is signed in is the one that waits already. */
function ask(route: RouteEntry, request: AnyRequest = {}): Promise<unknown> {
  if (!signIn.hasEnded || route.method !== "GET") return send(route, request);

  const url = `${filled(route.path, request.params)}${asQuery(request.query)}`;
  const known = waiting.get(url);
  if (known) return known;

  const answer = send(route, request).finally(() => waiting.delete(url));
  waiting.set(url, answer);

  return answer;
}

/** Sends one request as the person who is signed in; an expired sign-in is renewed and the request sent again. */
async function send(route: RouteEntry, request: AnyRequest = {}): Promise<unknown> {
  const url = `/api/v1${filled(route.path, request.params)}${asQuery(request.query)}`;
  const idempotencyKey = request.idempotencyKey ?? crypto.randomUUID();
  const attempt = async (token: string) => {
    const headers = new Headers({ authorization: `Bearer ${token}` });
    if (request.body !== undefined) headers.set("content-type", "application/json");
    if (request.ifMatch !== undefined) headers.set("if-match", `"${request.ifMatch}"`);
    if (route.idempotent) headers.set("idempotency-key", idempotencyKey);

    return fetch(url, {
      method: route.method,
      headers,
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal: request.signal ?? null,
    }).catch((cause: unknown) => {
      if (request.signal?.aborted) throw cause;
      throw new Problem({}, { cause });
    });
  };

  let answer = await attempt(await signIn.token());
  if (answer.status === 401) answer = await attempt(await signIn.renew());
  if (!answer.ok) throw await problemIn(answer);

  return answer.status === 204 ? undefined : await answer.json();
}

async function problemIn(answer: Response): Promise<Problem> {
  const retryAfter = Number(answer.headers.get("retry-after")) || undefined;
  const body = await answer.json().catch(() => undefined);

  // What is not a problem of the contract came from something in between, such as a proxy.
  return new Problem(
    body?.type ? body : { type: "/problems/internal-error", status: answer.status },
    {
      retryAfter,
    },
  );
}

const filled = (path: string, params: AnyRequest["params"] = {}) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

function asQuery(query: AnyRequest["query"] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();

  return text && `?${text}`;
}

const calls = (table: Readonly<Record<string, RouteEntry>>) =>
  Object.fromEntries(
    Object.entries(table).map(([operation, route]) => [
      operation,
      (request?: AnyRequest) => ask(route, request),
    ]),
  );

/** Every operation of the API by capability: `api.clients.getClient({ params: { clientId } })`. */
export const api = Object.fromEntries(
  Object.entries(routeTable).map(([capability, table]) => [capability, calls(table)]),
) as unknown as Api;
