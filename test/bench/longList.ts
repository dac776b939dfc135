import { capacityMeter } from "../support/capacity.ts";
import { as } from "../support/region.ts";
import { functionsOn } from "./functionsOn.ts";
import { keptIn } from "./keptIn.ts";
import { inTurns } from "./latency.ts";
import { type MadeClient, manyClients } from "./manyClients.ts";
import { atMost, noted, type Row } from "./row.ts";
import { startedRegion } from "./startedRegion.ts";
import { writeAll } from "./writeAll.ts";

const short = 20;
const long = 2_000;

/** The notes of a client who has few beside those of one who has many: the first page, and the last by its cursor. */
export async function longList(): Promise<Row[]> {
  const region = await startedRegion();
  try {
    const kept = keptIn(region);
    const clients: MadeClient[] = [];
    for (const notes of [short, long]) {
      const wanted = { count: 1, notes, enrollments: 1, services: 0, family: "wick" };
      const made = manyClients(kept, { ...wanted, changedBefore: new Date() }, (client) =>
        clients.push(client),
      );
      await writeAll(kept.db, made);
    }
    const { dynamoDb } = await functionsOn(region);
    const [few = "", many = ""] = clients.map(({ clientId }) => `/clients/${clientId}/notes`);
    const pages = {
      [`page of 20, of ${short} notes`]: `${few}?limit=20`,
      [`first page of 20, of ${long} notes`]: `${many}?limit=20`,
      [`last page of 20, of ${long} notes`]: await lastPage(many),
    };
    const authorization = `Bearer ${await region.tokenOf("maria@openhearth.example")}`;
    const request = (path: string) => ({
      method: "GET",
      path: `/api/v1${path}`,
      headers: { authorization },
    });

    return [
      ...(await unitsOf(pages, capacityMeter(dynamoDb))),
      ...(await inTurns(
        Object.fromEntries(
          Object.entries(pages).map(([name, path]) => [
            name,
            { url: region.origin, requests: [request(path)] },
          ]),
        ),
      )),
    ];
  } finally {
    await region.stopAndForget();
  }
}

/** The address of the last twenty: the cursors are followed in pages of 100, the last but one of 80. */
async function lastPage(list: string): Promise<string> {
  let cursor = "";
  for (let left = long; left > 20; ) {
    const limit = Math.min(100, left - 20);
    const { body } = await as("maria").get(`${list}?limit=${limit}${cursor}`);
    cursor = `&cursor=${body.next}`;
    left -= limit;
  }

  return `${list}?limit=20${cursor}`;
}

async function unitsOf(
  pages: Readonly<Record<string, string>>,
  meter: ReturnType<typeof capacityMeter>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let whole: number | undefined;
  for (const [name, path] of Object.entries(pages)) {
    const { answer, read } = await meter(() => as("maria").get(path));
    if (answer.body.items?.length !== 20) throw new Error(`${name} is not 20 notes.`);
    const figure = `${name}: read`;
    // A page that goes on reads one note more, to know that it does.
    const limit = (whole ?? read) + (answer.body.next ? 1 : 0);
    rows.push(
      whole === undefined ? noted(figure, read, "units") : atMost(figure, read, limit, "units"),
    );
    whole ??= read;
  }

  return rows;
}
