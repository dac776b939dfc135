import type * as z from "zod";

export const roles = ["caseWorker", "agencyLead", "cocAdmin"] as const;
export type Role = (typeof roles)[number];

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One route: the parser, the types, the OpenAPI document, the dispatch and the gateway are made from it. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** Below `/api/v1`, with one variable name per level, as API Gateway wants it. */
  readonly path: string;
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly output: Output;
  /** Of a success; 200 unless the route makes something. */
  readonly status?: 200 | 201 | 204;
  /** A change that sends the version it saw as `If-Match`. */
  readonly ifMatch?: true;
  /** A POST that changes something: it needs an `Idempotency-Key`. */
  readonly idempotent?: true;
}

export const route = <
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Output extends z.ZodType,
>(
  definition: Route<Params, Query, Body, Output>,
): Route<Params, Query, Body, Output> => definition;

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Given<T> = T extends z.ZodType ? z.input<T> : undefined;

export type ParamsOf<R> =
  R extends Route<infer P, infer _Q, infer _B, infer _O> ? Parsed<P> : never;
export type QueryOf<R> = R extends Route<infer _P, infer Q, infer _B, infer _O> ? Parsed<Q> : never;
export type BodyOf<R> = R extends Route<infer _P, infer _Q, infer B, infer _O> ? Parsed<B> : never;
export type OutputOf<R> =
  R extends Route<infer _P, infer _Q, infer _B, infer O> ? Parsed<O> : never;
/** What a program sends, before defaults and transforms. */
export type BodyInputOf<R> =
  R extends Route<infer _P, infer _Q, infer B, infer _O> ? Given<B> : never;
export type QueryInputOf<R> =
  R extends Route<infer _P, infer Q, infer _B, infer _O> ? Given<Q> : never;
export type ParamsInputOf<R> =
  R extends Route<infer P, infer _Q, infer _B, infer _O> ? Given<P> : never;

/** Routes by operation name, as one capability declares them. */
export type RouteTable = Readonly<Record<string, Route>>;
