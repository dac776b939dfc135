import { beforeAll, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");
const close = async (agencyId: string, successor: string) => {
  const { body } = await as("admin").get("/agencies?limit=100");
  const { version } = body.items.find((one: { agencyId: string }) => one.agencyId === agencyId);
  return as("admin").patch(`/agencies/${agencyId}`, { active: false, successor }, version);
};

/** Client IDs in the order they were made, by three agencies in turn. */
const made: string[] = [];
const tickets: string[] = [];

beforeAll(async () => {
  for (let round = 0; round < 4; round++) {
    for (const who of ["nora", "maria", "sam"] as const) {
      const { body } = await as(who).post("/clients", anAnonymousClient());
      made.push(body.clientId);
    }
  }
  for (const who of ["nora", "maria", "sam", "nora"] as const) {
    const { clientId } = (await as(who).post("/clients", anIdentifiedClient())).body;
    const { body } = await as(who).post("/tickets", {
      type: "deidentification",
      clientId,
      reason: "refused",
      mask: false,
    });
    made.push(clientId);
    tickets.push(body.ticketId);
  }
  await close("harbor-light", "northside-outreach");
  await close("northside-outreach", "open-hearth");
});

async function pages(path: string, key: string, limit: number) {
  const items: string[] = [];
  let cursor = "";
  do {
    const separator = path.includes("?") ? "&" : "?";
    const { body } = await as("maria").get(
      `${path}${separator}limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    expect(body.items.length).toBeLessThanOrEqual(limit);
    items.push(...body.items.map((item: Record<string, string>) => item[key]));
    cursor = body.next ?? "";
  } while (cursor);

  return items;
}

test.each([1, 2, 3, 5, 100])(
  "a successor lists the closed agencies' records with its own, newest first, in pages of %i",
  async (limit) => {
    expect(await pages("/clients", "clientId", limit)).toEqual(made.toReversed());
  },
);

test("a successor filters the closed agencies' records with its own", async () => {
  expect(await pages("/clients?kind=identified", "clientId", 2)).toEqual(
    made.slice(12).toReversed(),
  );
});

test.each([1, 3, 100])(
  "a successor lists the closed agencies' tickets with its own, newest first, in pages of %i",
  async (limit) => {
    expect(await pages("/tickets?open=true", "ticketId", limit)).toEqual(tickets.toReversed());
  },
);

test("a successor opens and answers a closed agency's ticket", async () => {
  const [first] = tickets;

  expect((await as("maria").get(`/tickets/${first}`)).status).toBe(200);
  expect(
    await as("maria").post(`/tickets/${first}/comments`, { text: "We go on with this." }),
  ).toMatchObject({ status: 201 });
});

test("a cursor from before a succession is refused, not misread", async () => {
  const { next } = (await as("maria").get("/clients?limit=1")).body;
  const { body } = await as("admin").get("/agencies?limit=100");
  const northside = body.items.find(
    ({ agencyId }: { agencyId: string }) => agencyId === "northside-outreach",
  );
  await as("admin").patch(`/agencies/northside-outreach`, { active: true }, northside.version);

  expect(await as("maria").get(`/clients?limit=1&cursor=${next}`)).toMatchObject(
    aProblem("invalid-request", "cursor"),
  );
  expect(await pages("/clients", "clientId", 2)).toHaveLength(5);
});
