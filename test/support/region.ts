import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from "aws-lambda";
import { afterAll } from "vitest";
import { freePort } from "#infra/local/freePort.ts";
import { findRoute } from "#infra/local/gateway/findRoute.ts";
import { tables } from "#infra/tables.ts";
import type { PolicyId } from "#shared/policy/policyId.ts";
import type { Capability } from "#shared/routes.ts";

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** An answer as a program gets it. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape and state what they expect.
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body as text, for looking whether something must not be in it. */
  readonly text: string;
}

interface Sending {
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
}

/** The demo staff, by the names the tests use. */
const staff = {
  maria: "maria-openhearth-example",
  lead: "lead-openhearth-example",
  sam: "sam-northside-example",
  samsLead: "lead-northside-example",
  vera: "vera-safeharbor-example",
  nora: "nora-nosharing-example",
  admin: "admin-coc-example",
  admin2: "admin2-coc-example",
} as const;
export type Staff = keyof typeof staff;

/**
 * A region of its own for one test file: an embedded database in memory, the real tables, the demo agencies
 * and staff, and the real handlers. One test file starts one region, for the handlers read their environment
 * once.
 */
export async function startRegion(
  policy: PolicyId = "spokane-2021",
  atEnd: (end: () => void) => void = afterAll,
) {
  const folder = mkdtempSync(join(tmpdir(), "haven-test-"));
  const masterKeyFile = join(folder, "master.key");
  writeFileSync(masterKeyFile, randomBytes(32));
  const database = await startDatabase();
  atEnd(() => {
    database.stop();
    rmSync(folder, { recursive: true });
  });

  Object.assign(process.env, {
    DYNAMODB_ENDPOINT: database.endpoint,
    AWS_REGION: `test-${randomBytes(6).toString("hex")}`,
    MASTER_KEY_FILE: masterKeyFile,
    REGION_ID: "test",
    ...Object.fromEntries(Object.keys(tables).map((name) => [`${name.toUpperCase()}_TABLE`, name])),
  });
  const { documentClient, dynamoDb } = await import("#functions/aws/documentClient.ts");
  const { createTables } = await import("#infra/local/createTables.ts");
  const { seedPeople } = await import("#infra/local/seed/seedPeople.ts");
  await createTables(dynamoDb);
  await seedPeople(documentClient, policy);

  return { documentClient, dynamoDb, as, send };
}

/** Sends as one of the demo staff, or as any person by ID. */
export const as = (who: Staff | { personId: string }) => {
  const subject = typeof who === "string" ? staff[who] : who.personId;

  return {
    get: (path: string) => send(subject, "GET", path),
    /** A POST with an Idempotency-Key of its own, unless one is given. */
    post: (path: string, body: unknown, options: Sending = {}) =>
      send(subject, "POST", path, { idempotencyKey: randomUUID(), ...options, body }),
    put: (path: string, body: unknown, options: Sending = {}) =>
      send(subject, "PUT", path, { ...options, body }),
    patch: (path: string, body: unknown, ifMatch?: number) =>
      send(subject, "PATCH", path, { body, ...(ifMatch !== undefined && { ifMatch }) }),
    delete: (path: string) => send(subject, "DELETE", path),
  };
};

/** One request through the gateway's routing and the function's real handler. */
export async function send(
  subject: string | undefined,
  method: string,
  path: string,
  { body, ifMatch, idempotencyKey }: Sending = {},
): Promise<Answer> {
  const url = new URL(`http://haven.test${path}`);
  const found = findRoute(method, url.pathname);
  if (typeof found === "string") throw new Error(`No route ${method} ${path}: ${found}`);

  const query = Object.fromEntries(url.searchParams);
  const event = {
    resource: `/api/v1${found.resource}`,
    path: `/api/v1${url.pathname}`,
    httpMethod: method,
    headers: {
      ...(ifMatch !== undefined && { "if-match": `"${ifMatch}"` }),
      ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
    },
    queryStringParameters: Object.keys(query).length > 0 ? query : null,
    pathParameters: found.pathParameters,
    body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
    requestContext: {
      requestId: randomUUID(),
      ...(subject && { authorizer: { claims: { sub: subject } } }),
    },
  };
  const handler = await handlerOf(found.capability);
  const result = await handler(event as unknown as APIGatewayProxyEvent, {} as Context);

  return {
    status: result.statusCode,
    headers: result.headers ?? {},
    text: result.body,
    body: result.body ? JSON.parse(result.body) : undefined,
  };
}

const lambdas: Record<Capability, () => Promise<{ handler: unknown }>> = {
  clients: () => import("#functions/clients/lambda.ts"),
  privacy: () => import("#functions/privacy/lambda.ts"),
  households: () => import("#functions/households/lambda.ts"),
  records: () => import("#functions/records/lambda.ts"),
  deidentification: () => import("#functions/deidentification/lambda.ts"),
  audit: () => import("#functions/audit/lambda.ts"),
  hmisCsv: () => import("#functions/hmis-csv/lambda.ts"),
  people: () => import("#functions/people/lambda.ts"),
  notices: () => import("#functions/notices/lambda.ts"),
};

const handlerOf = async (capability: Capability) =>
  (await lambdas[capability]()).handler as Handler;

/** The embedded database in memory, or the one that `TEST_DYNAMODB_ENDPOINT` names. */
async function startDatabase() {
  const given = process.env.TEST_DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: () => undefined };

  const { embeddedBinary } = await import("#infra/local/database.ts");
  const port = await freePort();
  const child = spawn(embeddedBinary(), ["serve", "-p", String(port)], { stdio: "ignore" });
  const endpoint = `http://127.0.0.1:${port}`;
  while (!(await fetch(endpoint).catch(() => undefined))?.ok) await wait(10);

  return { endpoint, stop: () => child.kill() };
}
