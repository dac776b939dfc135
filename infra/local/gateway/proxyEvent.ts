import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEvent } from "aws-lambda";
import type { JWTPayload } from "jose";
import type { Found } from "./findRoute.ts";

interface Call {
  readonly found: Found;
  readonly url: URL;
  readonly claims: JWTPayload;
  readonly body: Buffer;
  readonly requestId: string;
}

type Sent = Pick<
  APIGatewayProxyEvent,
  | "resource"
  | "path"
  | "httpMethod"
  | "headers"
  | "multiValueHeaders"
  | "queryStringParameters"
  | "multiValueQueryStringParameters"
  | "pathParameters"
  | "stageVariables"
  | "body"
  | "isBase64Encoded"
> & {
  readonly requestContext: {
    readonly requestId: string;
    readonly authorizer: { readonly claims: Readonly<Record<string, string>> };
  };
};

/** The event of an API Gateway REST API with a Cognito authorizer (payload version 1.0). */
export function proxyEvent(
  { method = "", headers }: IncomingMessage,
  { found, url, claims, body, requestId }: Call,
): Sent {
  const query = [...url.searchParams.keys()];

  return {
    resource: `/api/v1${found.resource}`,
    path: url.pathname,
    httpMethod: method,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ),
    multiValueHeaders: {},
    queryStringParameters: query.length > 0 ? Object.fromEntries(url.searchParams) : null,
    multiValueQueryStringParameters:
      query.length > 0
        ? Object.fromEntries(query.map((name) => [name, url.searchParams.getAll(name)]))
        : null,
    pathParameters: Object.keys(found.pathParameters).length > 0 ? found.pathParameters : null,
    stageVariables: null,
    body: body.length > 0 ? body.toString("utf8") : null,
    isBase64Encoded: false,
    requestContext: { requestId, authorizer: { claims: claimsAsText(claims) } },
  };
}

/** The authorizer hands every claim on as text. */
const claimsAsText = (claims: JWTPayload) =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, String(value)]));
