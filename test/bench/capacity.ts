import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { type Capacity, capacityMeter } from "../support/capacity.ts";
import { as, startRegion } from "../support/region.ts";
import { aHousehold, aReadyTicket, aTicket, made } from "./household.ts";
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

  for (let more = 0; more < 50; more++) await made(maria, "/clients", anAnonymousClient());
  const list = await metered(() => maria.get("/clients?limit=50"));

  const members = await aHousehold(maria, 4, 40);
  const ticket = await metered(() => aTicket(maria, members[0]));
  const review = await metered(() => aReadyTicket(as("admin2"), ticket.answer));
  const approval = await metered(review.answer.approve);
  const scrub = await metered(sweep);
  const { state } = await review.answer.state();
  if (state !== "completed") throw new Error(`The ticket is ${state}.`);

  return [
    ...row("create, anonymous", anonymous, { write: 13 }),
    ...row("create, identified", identified, { write: 20 }),
    ...row("find by Client ID", find, { read: 5, write: 3 }),
    ...row("search by name, one hit", search),
    ...row("list of 20 notes", notes, { read: 5 + 3 }),
    ...row("note", note, { write: 10 }),
    ...row("list of 50, none of them named", list, { read: 2 }),
    ...row("ticket for 4", ticket, { write: 6 + 4 * 4 }),
    ...row("ticket for 4: into review, and its plan", review),
    ...row("approval, 4 with 40 notes", approval),
    ...row("scrub, 4 with 40 notes", scrub),
    ...row("de-identification, 4 with 40 notes", sumOf(approval, scrub), { write: 180 }),
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
