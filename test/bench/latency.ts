import autocannon from "autocannon";
import { connections } from "./rate.ts";
import { noted, type Row } from "./row.ts";

/** Requests to one server, sent one after another and again from the first. */
export interface Timed {
  readonly url: string;
  readonly requests: Parameters<typeof autocannon>[0]["requests"];
}

/** Many short rounds: what else the machine does meanwhile then falls on all sides alike. */
const rounds = 10;
const secondsOfARound = 0.5;
const fewest = 40;
const most = 400;
/** On a busy machine fewer rounds: not many begin once this many seconds have passed. */
const patience = 12;
const fewestRounds = 3;

/** How long the requests of several sides take with ten on their way at once, in turns: p50 and p99 of each. */
export async function inTurns(sides: Readonly<Record<string, Timed>>): Promise<Row[]> {
  const measured: { name: string; run: () => Promise<number>; times: number[] }[] = [];
  for (const [name, timed] of Object.entries(sides)) {
    const times: number[] = [];
    const amount = await amountOf(timed);
    measured.push({
      name,
      times,
      run: async () => times.push(...(await latencies(timed, amount))),
    });
  }
  const start = performance.now();
  const isPatient = () => performance.now() - start < patience * 1000;
  for (let round = 0; round < rounds && (round < fewestRounds || isPatient()); round++)
    for (const { run } of round % 2 === 0 ? measured : measured.toReversed()) await run();

  return measured.flatMap(({ name, times }) => [
    noted(`${name}: p50`, percentile(times, 0.5), "ms"),
    noted(`${name}: p99`, percentile(times, 0.99), "ms"),
  ]);
}

/** As many requests as fill a round, found by warming up. */
async function amountOf(timed: Timed): Promise<number> {
  await latencies(timed, fewest);
  const start = performance.now();
  await latencies(timed, fewest);
  const rate = (fewest * 1000) / (performance.now() - start);

  return Math.round(Math.min(Math.max(rate * secondsOfARound, fewest), most));
}

async function latencies({ url, requests }: Timed, amount: number): Promise<number[]> {
  const times: number[] = [];
  const running = autocannon({
    url,
    connections,
    amount,
    requests,
    sampleInt: 50,
    timeout: 60,
  });
  running.on("response", (_client: unknown, _status: number, _bytes: number, time: number) => {
    times.push(time);
  });
  const { non2xx, errors } = await running;
  if (non2xx + errors > 0) {
    throw new Error(`Of ${amount} requests ${non2xx} were refused and ${errors} not answered.`);
  }

  return times;
}

/** The value that this share of the measurements does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((one, other) => one - other);

  return inOrder[Math.max(0, Math.ceil(inOrder.length * share) - 1)] ?? Number.NaN;
}
