import middy from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Route } from "#shared/http/route.ts";
import type { Actor } from "#shared/people/actor.ts";
import type { Policy } from "#shared/policy/policy.ts";
import { parse, parseHeaders } from "./parse.ts";
import { problemJson } from "./problemJson.ts";
import type { Operation, Request } from "./request.ts";

/** What the pipeline needs besides the operations. */
export interface LambdaContext {
  /** The active person behind a token's subject; throws `not-signed-in`. */
  readonly actor: (subject: string) => Promise<Actor>;
  readonly policy: () => Promise<Policy>;
  /** The record behind a Client ID, for functions whose routes name one. */
  readonly recordIdOf?: (clientId: string) => Promise<string | undefined>;
}

type Operations<Table> = { readonly [Name in keyof Table]: Operation<Table[Name]> };

/**
 * The handler of one capability: finds the route's operation, reads who asks, parses, checks the role and
 * answers. The order of the checks is the contract's: 401, 400, 403, then the operation's own.
 */
export function lambda<Table extends Readonly<Record<string, Route>>>(
  capability: string,
  routes: Table,
  operations: Operations<Table>,
  context: LambdaContext,
) {
  const byRoute = new Map(
    Object.entries(routes).map(([name, route]) => [
      `${route.method} ${route.path}`,
      { name, route, operation: operations[name] as Operation<Route> },
    ]),
  );

  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(problemJson())
    .handler(async (event) => {
      const path = event.resource.replace(/^\/api\/v1/, "");
      const found = byRoute.get(`${event.httpMethod} ${path}`);
      if (!found) throw new ProblemError("not-found");

      const { name, route, operation } = found;
      const request = await read(event, route, `${capability}.${name}`, context);

      return answer(route, await operation(request));
    });
}

async function read(
  event: APIGatewayProxyEvent,
  route: Route,
  operation: string,
  { actor: actorOf, policy: policyOf, recordIdOf }: LambdaContext,
): Promise<Request<Route>> {
  const subject = event.requestContext.authorizer?.claims?.sub;
  if (typeof subject !== "string") throw new ProblemError("not-signed-in");

  const parsed = parse(route, event);
  const clientId = "params" in parsed ? parsed.params?.clientId : undefined;
  const recordId = clientId && recordIdOf ? recordIdOf(clientId) : Promise.resolve(undefined);
  recordId.catch(() => undefined);

  const [actor, policy] = await Promise.all([actorOf(subject), policyOf()]);
  if ("problem" in parsed) throw parsed.problem;
  const headers = parseHeaders(route, event);
  if (!route.roles.includes(actor.role)) throw new ProblemError("not-allowed");

  const now = new Date();

  return {
    ...parsed,
    ...headers,
    actor,
    policy,
    operation,
    recordId,
    requestId: event.requestContext.requestId,
    now,
    today: dateIn(policy.timeZone, now),
  };
}

const answer = (route: Route, output: unknown): APIGatewayProxyResult => ({
  statusCode: route.status ?? 200,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: route.status === 204 ? "" : JSON.stringify(output),
});
