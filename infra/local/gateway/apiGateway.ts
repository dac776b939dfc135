import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { APIGatewayProxyResult } from "aws-lambda";
import { ProblemError, type ProblemSlug } from "#shared/http/problem.ts";
import { openApiDocument } from "#shared/openapi.ts";
import { readBody } from "../readBody.ts";
import type { Authorizer } from "../signIn/accessToken.ts";
import { type Functions, lambdaOf } from "../threads/functionThreads.ts";
import { findRoute } from "./findRoute.ts";
import { proxyEvent } from "./proxyEvent.ts";

const bodyLimit = 256 * 1024;

/** What API Gateway does on AWS: finds the route, checks the token, calls the function, hands its answer on. */
export class ApiGateway {
  readonly #functions: Functions;
  readonly #authorize: Authorizer;
  readonly #written: () => void;
  readonly #document = JSON.stringify(openApiDocument());

  /** `written` is called after each request that may have written something. */
  constructor(functions: Functions, authorize: Authorizer, written: () => void) {
    this.#functions = functions;
    this.#authorize = authorize;
    this.#written = written;
  }

  document(response: ServerResponse): void {
    response
      .writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
      .end(this.#document);
  }

  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const requestId = randomUUID();
    const found = findRoute(request.method ?? "", url.pathname.slice("/api/v1".length));
    if (typeof found === "string") return refuse(response, found, requestId);

    const claims = await this.#authorize(request.headers.authorization);
    if (!claims) return refuse(response, "not-signed-in", requestId);

    const body = await readBody(request, bodyLimit);
    if (!body) return refuse(response, "body-too-large", requestId);

    const event = proxyEvent(request, { found, url, claims, body, requestId });
    const result = await this.#functions[found.capability]
      .invoke(lambdaOf(found.capability), "handler", event)
      .catch((error: Error) => {
        process.stderr.write(
          `${JSON.stringify({ level: "error", requestId, error: error.name })}\n`,
        );
      });
    if (!result) return refuse(response, "internal-error", requestId);

    if (request.method !== "GET") this.#written();
    hand(response, result as APIGatewayProxyResult);
  }
}

function hand(
  response: ServerResponse,
  { statusCode, headers = {}, body }: APIGatewayProxyResult,
): void {
  response.statusCode = statusCode;
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-content-type-options", "nosniff");
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, String(value));
  }
  response.end(statusCode === 204 ? undefined : body);
}

/** The gateway's own answers have the form of every other problem. */
function refuse(response: ServerResponse, slug: ProblemSlug, requestId: string): void {
  const problem = new ProblemError(slug);

  response
    .writeHead(problem.status, {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(slug === "not-signed-in" && { "www-authenticate": "Bearer" }),
    })
    .end(JSON.stringify(problem.toJSON(requestId)));
}
