import { capacityMeter } from "../support/capacity.ts";
import { as } from "../support/region.ts";
import type { RegionProcess } from "../support/regionProcess.ts";
import { functionsOn } from "./functionsOn.ts";
import { type Kept, keptIn } from "./keptIn.ts";
import { inTurns, type Timed } from "./latency.ts";
import { type MadeClient, manyClients } from "./manyClients.ts";
import { atMost, type Row, remark } from "./row.ts";
import { startedRegion } from "./startedRegion.ts";
import { writeAll } from "./writeAll.ts";

const few = 500;
const many = 50_000;
const sampled = 50;

/** A request of the everyday, about one of the sampled clients. */
interface Everyday {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: (client: MadeClient) => string;
  readonly body?: (client: MadeClient) => object;
}

const everyday: readonly Everyday[] = [
  { name: "client page", method: "GET", path: ({ clientId }) => `/clients/${clientId}/overview` },
  { name: "the agency's list of 50", method: "GET", path: () => "/clients?limit=50" },
  {
    name: "find by Client ID",
    method: "POST",
    path: () => "/clients/search",
    body: ({ clientId }) => ({ clientId }),
  },
  {
    name: "find by name",
    method: "POST",
    path: () => "/clients/search",
    body: ({ FirstName, LastName }) => ({ FirstName, LastName }),
  },
];

/**
 * What the everyday costs with 500 clients in the database and with 50,000, side by side: units must be the same,
 * times are for reading. Filling takes a few minutes.
 */
export async function atSize(): Promise<Row[]> {
  const [small, large] = [await startedRegion(), await startedRegion()];
  try {
    const start = performance.now();
    const sides = [await side(small, few), await side(large, few)] as const;
    const { dynamoDb } = await functionsOn(large);
    const meter = capacityMeter(dynamoDb);
    await units(meter, sides[1].clients); // The first requests also read the region's key and the policy.
    const before = await units(meter, sides[1].clients);
    await fill(sides[1].kept, many - few);
    const filled = (performance.now() - start) / 1000;
    await units(meter, sides[1].clients); // What a function keeps for five minutes is read again by now.
    const after = await units(meter, sides[1].clients);

    return [
      ...everyday.flatMap(({ name }, at) => unitRows(name, before[at], after[at])),
      ...(await times(sides)),
      remark(`filled with ${few} and ${many} clients in ${filled.toFixed(0)} s`),
    ];
  } finally {
    await Promise.all([small.stopAndForget(), large.stopAndForget()]);
  }
}

interface Side {
  readonly kept: Kept;
  readonly clients: readonly MadeClient[];
  readonly timed: (everyday: Everyday) => Timed;
}

/** A region with some clients that are asked for, whose records changed last, among others. */
async function side(region: RegionProcess, count: number): Promise<Side> {
  const kept = keptIn(region);
  const clients: MadeClient[] = [];
  const asked = { count: sampled, notes: 20, enrollments: 2, services: 5, family: "wick" };
  await writeAll(
    kept.db,
    manyClients(kept, { ...asked, changedBefore: new Date() }, (client) => clients.push(client)),
  );
  await fill(kept, count - sampled);
  const authorization = `Bearer ${await region.tokenOf("maria@openhearth.example")}`;

  return {
    kept,
    clients,
    timed: ({ method, path, body }) => ({
      url: region.origin,
      requests: namedOf(clients).map((client) => ({
        method,
        path: `/api/v1${path(client)}`,
        headers: { authorization, "content-type": "application/json" },
        ...(body && { body: JSON.stringify(body(client)) }),
      })),
    }),
  };
}

/** Those whose record has a name, so that the same clients can be found in either way. */
const namedOf = (clients: readonly MadeClient[]) =>
  clients.filter(({ LastName }) => LastName !== "Anonymous");

/** Clients that nobody asks for, with a few items each. */
const fill = (kept: Kept, count: number) =>
  writeAll(
    kept.db,
    manyClients(kept, {
      count,
      notes: 1,
      enrollments: 1,
      services: 0,
      family: "",
      changedBefore: new Date("2026-01-01T00:00:00Z"),
    }),
  );

/** Capacity units of each request, by the functions in this process. */
async function units(meter: ReturnType<typeof capacityMeter>, clients: readonly MadeClient[]) {
  const client = namedOf(clients)[0] as MadeClient;
  const maria = as("maria");
  const consumed = [];
  for (const { method, path, body } of everyday) {
    const { answer, read, write } = await meter(() =>
      method === "GET" ? maria.get(path(client)) : maria.post(path(client), body?.(client)),
    );
    if (answer.status !== 200) throw new Error(`${method} ${path(client)}: ${answer.status}`);
    consumed.push({ read, write });
  }

  return consumed;
}
type Units = Awaited<ReturnType<typeof units>>[number];

const unitRows = (name: string, before: Units | undefined, after: Units | undefined): Row[] =>
  (["read", "write"] as const).map((kind) =>
    atMost(
      `${name}: ${kind}, ${many} clients`,
      after?.[kind] ?? Number.NaN,
      before?.[kind] ?? 0,
      "units",
    ),
  );

async function times([small, large]: readonly [Side, Side]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const each of everyday)
    rows.push(
      ...(await inTurns({
        [`${each.name}, ${few} clients`]: small.timed(each),
        [`${each.name}, ${many} clients`]: large.timed(each),
      })),
    );

  return rows;
}
