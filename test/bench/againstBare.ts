import { randomUUID } from "node:crypto";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { as } from "../support/region.ts";
import { bareRequest } from "./bareRequest.ts";
import { functionsOn } from "./functionsOn.ts";
import { median } from "./median.ts";
import { rateOf, rateOverHttp } from "./rate.ts";
import { namesOf, type RecordedCall, recordedCalls } from "./recordedCalls.ts";
import { atLeast, noted, type Row, remark } from "./row.ts";
import { startedRegion } from "./startedRegion.ts";

/** Many short rounds: what else the machine does meanwhile then falls on both sides alike. */
const rounds = 16;
const secondsOfARound = 0.5;
/** On a busy machine fewer rounds: not many begin once this many seconds have passed. */
const patience = 15;
const fewestRounds = 5;
const samples = 50;
const warmUp = 100;
const fewest = 50;
const most = 1000;

type HttpRequests = Parameters<typeof rateOverHttp>[0]["requests"];

interface Compared {
  readonly target: number;
  /** One request in this process, through the real function, whose calls are then made bare. */
  readonly sample: (clientIds: readonly string[], position: number) => Promise<{ status: number }>;
  readonly requests: (token: string, clientIds: readonly string[]) => HttpRequests;
}

export const finds = () =>
  besideBare({
    target: 0.7,
    sample: (clientIds, position) => as("maria").get(`/clients/${clientIds[position]}`),
    requests: (token, clientIds) =>
      clientIds.map((clientId) => ({
        method: "GET",
        path: `/api/v1/clients/${clientId}`,
        headers: { authorization: `Bearer ${token}` },
      })),
  });

export const creates = () =>
  besideBare({
    target: 0.6,
    sample: () => as("maria").post("/clients", anAnonymousClient()),
    requests: (token) => [
      {
        method: "POST",
        path: "/api/v1/clients",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(anAnonymousClient()),
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, "idempotency-key": randomUUID() },
        }),
      },
    ],
  });

/**
 * The local host over HTTP beside the same calls to the same database without it, in turns. What the calls are
 * is not written down here: they are recorded from the real function.
 */
async function besideBare({ target, sample, requests }: Compared): Promise<Row[]> {
  const region = await startedRegion();
  try {
    const { documentClient } = await functionsOn(region);
    const clientIds = await someClients();
    const calls: RecordedCall[][] = [];
    for (let position = 0; position < samples; position++)
      calls.push(await recordedCalls(documentClient, () => sample(clientIds, position)));

    const token = await region.tokenOf("maria@openhearth.example");
    const load = { url: region.origin, requests: requests(token, clientIds) };
    const rates = await inTurns(
      (amount) => rateOverHttp({ ...load, amount }),
      (amount) =>
        rateOf(
          Array.from({ length: amount }, (_, at) =>
            bareRequest(documentClient, calls[at % samples] ?? []),
          ),
        ),
    );

    return [
      noted("over HTTP", rates.one, "a second"),
      noted("the same database calls made bare", rates.other, "a second"),
      atLeast("over HTTP beside bare", rates.one / rates.other, target, "×"),
      remark(`database calls of one request: ${namesOf(calls[0] ?? [])}`),
    ];
  } finally {
    await region.stopAndForget();
  }
}

type Measure = (amount: number) => Promise<number>;

/** Medians of both sides, each going first every second time, after a round that warms up. */
async function inTurns(one: Measure, other: Measure) {
  const sides = [await side(one), await side(other)] as const;

  const start = performance.now();
  const isPatient = () => performance.now() - start < patience * 1000;

  for (let round = 0; round < rounds && (round < fewestRounds || isPatient()); round++)
    for (const { run } of round % 2 === 0 ? sides : sides.toReversed()) await run();

  return { one: median(sides[0].rates), other: median(sides[1].rates) };
}

/** A side with rounds as long as they are meant to be. */
async function side(measure: Measure) {
  await measure(warmUp);
  const wanted = Math.round((await measure(warmUp)) * secondsOfARound);
  const amount = Math.min(Math.max(wanted, fewest), most);
  const rates: number[] = [];

  return { rates, run: async () => rates.push(await measure(amount)) };
}

async function someClients(): Promise<string[]> {
  const clientIds: string[] = [];
  for (let made = 0; made < samples; made++) {
    const { body } = await as("maria").post("/clients", anAnonymousClient());
    clientIds.push(body.clientId);
  }

  return clientIds;
}
