import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { APIGatewayProxyEvent, Context } from "aws-lambda";
import { findRoute } from "#infra/local/gateway/findRoute.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { as, startRegion } from "../support/region.ts";
import { median } from "./median.ts";
import { atMost, type Row } from "./row.ts";

const rounds = 9;
const requests = 2000;

/**
 * What a request costs besides I/O, of the real function: routing, parsing of the request and of everything read,
 * view, keys and envelopes. What the database answered once is answered again at once.
 */
export async function pipeline(): Promise<Row[]> {
  const ends: (() => void)[] = [];
  try {
    const { documentClient } = await startRegion("spokane-2021", (end) => ends.push(end));
    const { handler } = await import("#functions/clients/lambda.ts");
    const body = JSON.stringify(anAnonymousClient());
    const { clientId } = (await as("maria").post("/clients", body)).body;
    const find = { method: "GET", path: `/clients/${clientId}`, body: null };
    const create = { method: "POST", path: "/clients", body };
    const rows: Row[] = [];

    for (const [name, request] of Object.entries({ find, create })) {
      const send = async () => {
        const { statusCode } = await handler(eventOf(request), {} as Context);
        if (statusCode >= 300) throw new Error(`${name}: ${statusCode}`);
      };
      const time = await withoutTheDatabase(documentClient, () => timeOf(send));
      rows.push(atMost(`${name}: everything but I/O`, time, 50, "µs"));
    }

    return rows;
  } finally {
    for (const end of ends) end();
  }
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
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
async function timeOf(send: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = process.threadCpuUsage();
    for (let request = 0; request < requests; request++) await send();
    const { user, system } = process.threadCpuUsage(start);
    times.push((user + system) / requests);
  }

  return median(times.slice(1));
}

interface Command {
  readonly input: { readonly Key?: unknown; readonly RequestItems?: unknown };
}

/** Gives each read its first answer again; of the writes the first of each kind is made. */
async function withoutTheDatabase<Result>(
  db: DynamoDBDocumentClient,
  work: () => Promise<Result>,
): Promise<Result> {
  const send = db.send.bind(db) as (command: Command) => Promise<unknown>;
  const answers = new Map<string, Promise<unknown>>();
  const remembered = (command: Command) => {
    const { Key, RequestItems } = command.input;
    const call = `${command.constructor.name} ${JSON.stringify(Key ?? RequestItems)}`;
    const answer = answers.get(call) ?? send(command);
    answers.set(call, answer);

    return answer;
  };

  Object.assign(db, { send: remembered });
  try {
    return await work();
  } finally {
    // The connection's own method stands in its prototype.
    Reflect.deleteProperty(db, "send");
  }
}
