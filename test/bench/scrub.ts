import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { RegionProcess } from "../support/regionProcess.ts";
import { aHousehold, aReadyTicket, aTicket, type Caller } from "./household.ts";
import { median } from "./median.ts";
import { atMost, noted, type Row } from "./row.ts";
import { startedRegion } from "./startedRegion.ts";

const families = [
  { size: 4, notes: 40, runs: 5, limit: 1 },
  { size: 8, notes: 300, runs: 2, limit: 10 },
] as const;
/** No further run of a family begins once this many seconds have passed. */
const patience = 15;

/** From the approval that is sent to the state that is answered, as somebody at the console sees it. */
export async function scrub(): Promise<Row[]> {
  const region = await startedRegion();
  try {
    const worker = await callerAs(region, "maria@openhearth.example");
    const admin = await callerAs(region, "admin2@coc.example");
    const rows: Row[] = [];

    for (const { size, notes, runs, limit } of families) {
      const start = performance.now();
      const seconds: Seconds[] = [];
      while (seconds.length < runs && performance.now() - start < patience * 1000)
        seconds.push(await timed(worker, admin, size, notes));
      const of = (name: keyof Seconds) => median(seconds.map((one) => one[name]));

      const family = `${size} members with ${notes} notes`;
      rows.push(
        noted(`${family}: approval answered, sealed`, of("sealed"), "s"),
        atMost(`${family}: approval to scrubbed`, of("completed"), limit, "s"),
        noted(`${family}: approval to certificate`, of("certified"), "s"),
      );
    }

    return rows;
  } finally {
    await region.stopAndForget();
  }
}

/** Milliseconds between two looks at the ticket. */
const pace = 25;

interface Seconds {
  readonly sealed: number;
  readonly completed: number;
  readonly certified: number;
}

async function timed(worker: Caller, admin: Caller, size: number, notes: number): Promise<Seconds> {
  const [head] = await aHousehold(worker, size, notes);
  const ticket = await aReadyTicket(admin, await aTicket(worker, head));
  const start = performance.now();
  const passed = () => (performance.now() - start) / 1000;

  await ticket.approve();
  const sealed = passed();
  let state = await ticket.state();
  while (state.state === "executing" && passed() < 60) {
    await wait(pace);
    state = await ticket.state();
  }
  if (state.state !== "completed") throw new Error(`The ticket is ${state.state}.`);
  const completed = passed();
  while (!(await ticket.state()).certificateReady && passed() < 60) await wait(pace);

  return { sealed, completed, certified: passed() };
}

async function callerAs(region: RegionProcess, email: string): Promise<Caller> {
  const authorization = `Bearer ${await region.tokenOf(email)}`;
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization, "content-type": "application/json" };
    const answer = await fetch(`${region.origin}/api/v1${path}`, {
      ...init,
      headers: { ...headers, "idempotency-key": randomUUID() },
    });

    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  return {
    get: (path) => send(path),
    post: (path, body) => send(path, { method: "POST", body: JSON.stringify(body) }),
  };
}
