import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { type Capacity, capacityMeter } from "../support/capacity.ts";
import { as, startRegion } from "../support/region.ts";
import { aHousehold, aReadyTicket, made } from "./household.ts";
import { atMost, noted, type Row } from "./row.ts";

/** What each operation consumes, counted by the database, of the functions in this process. */
export async function capacity(): Promise<Row[]> {
  const ends: (() => void)[] = [];
  try {
    const { dynamoDb } = await startRegion("spokane-2021", (end) => ends.push(end));
    const { sweep } = await import("#functions/deidentification/worker.ts");

    return await unitsOf(capacityMeter(dynamoDb), sweep);
  } finally {
    for (const end of ends) end();
  }
}

async function unitsOf(
  metered: ReturnType<typeof capacityMeter>,
  sweep: () => Promise<void>,
): Promise<Row[]> {
  const maria = as("maria");
  const create = (client: object) => metered(() => made(maria, "/clients", client));
  // The first requests of a function also read the region's key and the policy.
  await create(anAnonymousClient());

  const anonymous = await create(anAnonymousClient());
  const identified = await create(anIdentifiedClient());
  const path = `/clients/${identified.answer.clientId}`;
  const find = await metered(() => maria.get(path));
  await made(maria, `${path}/notes`, { text: "The first request of the function." });
  const note = await metered(() => made(maria, `${path}/notes`, { text: "Asked for a bus pass." }));
  for (let written = 2; written < 20; written++)
    await made(maria, `${path}/notes`, {
      text: `Visit ${written}: ${"asked for papers. ".repeat(15)}`,
    });
  const notes = await metered(() => maria.get(`${path}/notes?limit=20`));
  const byName = { FirstName: "Talia", LastName: "Brandvold" };
  const search = await metered(() => made(maria, "/clients/search", byName));

  for (let more = 0; more < 48; more++) await made(maria, "/clients", anAnonymousClient());
  const list = await metered(() => maria.get("/clients?limit=50"));

  const members = await aHousehold(maria, 4, 40);
  const ticket = await metered(() => aReadyTicket(maria, as("admin2"), members[0]));
  const approval = await metered(() => ticket.answer.approve());
  const scrub = await metered(sweep);
  const state = await ticket.answer.state();
  if (state.state !== "completed") throw new Error(`The ticket is ${state.state}.`);

  return [
    ...row("create, anonymous", anonymous, { write: 13 }),
    ...row("create, identified", identified, { write: 20 }),
    ...row("find by Client ID", find, { read: 5, write: 3 }),
    ...row("search by name, one hit", search),
    ...row("list of 20 notes", notes),
    ...row("note", note, { write: 10 }),
    ...row("list of 50, one of them named", list, { read: 2 }),
    ...row("ticket for 4, into review, plan", ticket),
    ...row("approval", approval),
    ...row("scrub", scrub),
    ...row("de-identification of 4 with 40 notes", sumOf(approval, scrub), { write: 180 }),
  ];
}

const row = (name: string, units: Capacity, limits: Partial<Capacity> = {}): Row[] =>
  (["read", "write"] as const).map((kind) => {
    const limit = limits[kind];
    const title = `${name}: ${kind}`;

    return limit === undefined
      ? noted(title, units[kind], "units")
      : atMost(title, units[kind], limit, "units");
  });

const sumOf = (...parts: readonly Capacity[]): Capacity => ({
  read: parts.reduce((sum, { read }) => sum + read, 0),
  write: parts.reduce((sum, { write }) => sum + write, 0),
});
