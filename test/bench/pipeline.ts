import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from "aws-lambda";
import { findRoute } from "#infra/local/gateway/findRoute.ts";
import { clientRoutes } from "#shared/clients/routes.ts";
import { presets } from "#shared/policy/presets.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { storedProfile } from "../support/profile.ts";
import { as, startRegion } from "../support/region.ts";
import { median } from "./median.ts";
import { atMost, noted, type Row } from "./row.ts";
import { withoutTheDatabase } from "./withoutTheDatabase.ts";

const rounds = 9;
const requests = 2000;

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
}

/** What a request costs besides I/O. */
export async function pipeline(): Promise<Row[]> {
  const ends: (() => void)[] = [];
  try {
    const { documentClient } = await startRegion("spokane-2021", (end) => ends.push(end));
    const { handler } = await import("#functions/clients/lambda.ts");
    const client = anAnonymousClient();
    const { clientId } = (await as("maria").post("/clients", client)).body;
    const showing = await showingOnly(documentClient, clientId);
    const asked = {
      find: { method: "GET", path: `/clients/${clientId}`, body: null },
      create: { method: "POST", path: "/clients", body: JSON.stringify(client) },
    };
    const rows: Row[] = [];

    for (const [name, request] of Object.entries(asked)) {
      const shown = await timeOf(showing, request);
      const whole = await withoutTheDatabase(documentClient, () => timeOf(handler, request));
      rows.push(
        atMost(`${name}: routing, validation, view`, shown, 50, "µs"),
        noted(`${name}: everything but I/O, keys and envelopes too`, whole, "µs"),
      );
    }

    return rows;
  } finally {
    for (const end of ends) end();
  }
}

/** The real pipeline around operations that only parse a stored record and show it. */
async function showingOnly(db: DynamoDBDocumentClient, clientId: string): Promise<Handler> {
  const { lambda } = await import("#functions/http/lambda.ts");
  const { ClientRecord } = await import("#functions/clients/clientRecord.ts");
  const { showClient } = await import("#functions/clients/openedClient.ts");
  const item = await storedProfile(db, clientId);
  const sight = { seenAs: "full", items: "all", texts: "all" } as const;
  const show = async (asking: Parameters<typeof showClient>[0]) =>
    showClient(asking, { clientId, record: ClientRecord.parse(item), key: null, sight });
  const { getClient, createClient } = clientRoutes;

  return lambda(
    "clients",
    { getClient, createClient },
    { getClient: show, createClient: show },
    {
      actor: async (personId) => ({
        personId,
        role: "caseWorker",
        agencyId: "open-hearth",
        dataSharing: true,
        victimServiceProvider: false,
        succeeds: [],
      }),
      policy: async () => presets["spokane-2021"],
    },
  ) as Handler;
}

/** What the gateway makes of a request: the resource found, and the rest as it was sent. */
function eventOf({ method, path, body }: Asked): APIGatewayProxyEvent {
  const found = findRoute(method, path);
  if (typeof found === "string") throw new Error(found);
  const event = {
    resource: `/api/v1${found.resource}`,
    httpMethod: method,
    headers: { "idempotency-key": "the-same-each-time", accept: "application/json" },
    queryStringParameters: null,
    pathParameters: found.pathParameters,
    body,
    requestContext: {
      requestId: "bench",
      authorizer: { claims: { sub: "maria-openhearth-example" } },
    },
  };

  return event as unknown as APIGatewayProxyEvent;
}

/** Microseconds of this thread's CPU for one request, the median of rounds after one that warms up. */
async function timeOf(handler: Handler, asked: Asked): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = process.threadCpuUsage();
    for (let request = 0; request < requests; request++) {
      const { statusCode } = await handler(eventOf(asked), {} as Context);
      if (statusCode >= 300) throw new Error(`${asked.method}: ${statusCode}`);
    }
    const { user, system } = process.threadCpuUsage(start);
    times.push((user + system) / requests);
  }

  return median(times.slice(1));
}
