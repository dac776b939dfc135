import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Route } from "#shared/http/route.ts";
import { type Capability, routes } from "#shared/routes.ts";
import { type Answer, as, startRegion } from "../support/region.ts";
import {
  type Expectation,
  expectations,
  items,
  type Letter,
  lettersOf,
  matrix,
  type Reader,
  readers,
  releases,
  type State,
  seenAs,
  texts,
} from "./sightMatrix.ts";
import { type MatrixClient, matrixClients, theDay } from "./sightMatrixClients.ts";
import { authorsOf, type Cell, handoffsTo, namesOf, rightTo } from "./sightMatrixExpected.ts";
import { probe } from "./sightMatrixProbes.ts";
import { type Everybody, everybody } from "./sightMatrixReaders.ts";

vi.useFakeTimers({ toFake: ["Date"], now: theDay });

const { documentClient } = await startRegion("spokane-2021");

let people: Everybody;
let clients: ReadonlyMap<State, MatrixClient>;
beforeAll(async () => {
  people = await everybody();
  const made = await matrixClients(documentClient, people);
  clients = new Map(made.map((client) => [client.state, client]));
  const { agencyId } = people.ownItemsSharesNoMore;
  const closed = await as("admin").patch(`/agencies/${agencyId}`, { dataSharing: false }, 1);
  expect(closed.status).toBe(200);
}, 60_000);

const states = Object.keys(matrix) as State[];
const table = (Object.keys(routes) as Capability[]).flatMap((capability) =>
  Object.entries<Route>(routes[capability])
    .filter(([, { path }]) => path.includes("{clientId}"))
    .map(([name, route]): readonly [string, Route] => [`${capability}.${name}`, route]),
);
const cells = table.flatMap(([name, route]) =>
  states.map((state) => [name, state, route] as const),
);
const of = (...wanted: readonly Expectation[]) =>
  cells.filter(([name]) => wanted.some((each) => each === expectations[name]));

test.each(table)("%s has its line in the matrix", (name) => {
  expect(expectations[name], `Say in sightMatrix.ts for whom ${name} is.`).toBeDefined();
});

test("the matrix has no line of a route that is gone", () => {
  const names = table.map(([name]) => name);

  expect(Object.keys(expectations).filter((name) => !names.includes(name))).toEqual([]);
});

describe("who sees a record, and how much of it", () => {
  test.each(of("record"))("by %s: %s", async (name, state, route) => {
    const seen = await told(name, route, state, ({ body }) => (body.client ?? body).seenAs);

    expect(seen).toEqual(forEach(state, (_reader, letter) => seenAs[letter]));
  });
});

describe("whose items come", () => {
  test.each(of("list", "facts", "handoffs"))("by %s: %s", async (name, state, route) => {
    const found = await told(name, route, state, ({ body }) => authorsIn(body.items));

    expect(found).toEqual(
      forEach(state, (_reader, letter, cell) => {
        if (letter === "–") return "hidden";
        if (expectations[name] === "handoffs") return handoffsTo(cell);
        const whose = expectations[name] === "facts" ? releases[letter] : items[letter];
        return authorsOf(name, cell, whose);
      }),
    );
  });

  const withTexts = of("list").filter(([name]) => name === "records.listNotes");

  test.each(withTexts)("and whose texts are read, by %s: %s", async (name, state, route) => {
    const read = await told(name, route, state, ({ body }) =>
      authorsIn(body.items.filter(({ text }: { text?: string }) => text !== undefined)),
    );

    expect(read).toEqual(
      forEach(state, (_reader, letter, cell) => {
        if (letter === "–") return "hidden";
        return texts[letter] === "nobody's" ? "" : authorsOf(name, cell, texts[letter]);
      }),
    );
  });
});

describe("who may do what", () => {
  const done = of("whoSeesIt", "author", "owner", "ownerOrOwnEnrollment", "cocAdmin");
  const isChangeOfSealed = ([, state, { method }]: (typeof cells)[number]) =>
    state === "sealed" && method !== "GET";

  test.each(done.filter(isChangeOfSealed))("nobody: %s, %s", async (name, state, route) => {
    const said = await told(name, route, state, () => "done");

    for (const reader of readers) {
      const isHidden = lettersOf(state)[reader] === "–" && route.roles.includes(roleOf(reader));
      // Whoever wrote an item is first told that its version is another.
      const refusals = ["sealed", "may not", "no such item", "may"];
      expect(isHidden ? ["hidden"] : refusals).toContain(said[reader]);
    }
  });

  test.each(done.filter((cell) => !isChangeOfSealed(cell)))(
    "%s: %s",
    async (name, state, route) => {
      const said = await told(name, route, state, () => "may");

      expect(said).toEqual(
        forEach(state, (reader, letter, cell) => {
          if (!route.roles.includes(roleOf(reader))) return "may not";
          return letter === "–" ? "hidden" : rightTo(name, cell);
        }),
      );
    },
  );
});

test("who succeeds a closed agency sees its records as it did, with its private notes", async () => {
  const path = `/agencies/${people.owner.agencyId}`;
  const { body } = await as("admin").get("/agencies?limit=100");
  const { version } = body.items.find(
    ({ agencyId }: { agencyId: string }) => agencyId === people.owner.agencyId,
  );
  const successor = people.sharing.agencyId;
  await as("admin").patch(path, { active: false, successor }, version);

  for (const state of states) {
    const { owner, clientId } = clientIn(state);
    const letter = lettersOf(state)[owner === "owner" ? "owner" : "sharing"];
    for (const reader of ["sharing", "sharingLead"] as const) {
      const { body } = await as(people[reader]).get(`/clients/${clientId}`);
      expect([state, body.seenAs ?? "hidden"]).toEqual([state, seenAs[letter]]);
    }
    for (const reader of ["owner", "ownersLead"] as const) {
      const { status } = await as(people[reader]).get(`/clients/${clientId}`);
      expect([state, status]).toEqual([state, 401]);
    }
  }
  const { clientId } = clientIn("notReleased");
  const notes = (await as(people.sharing).get(`/clients/${clientId}/notes`)).body.items;
  expect(notes).toContainEqual(expect.objectContaining({ text: "The owner's alone." }));
});

const clientIn = (state: State) => clients.get(state) as MatrixClient;
const roleOf = (reader: Reader) =>
  reader === "cocAdmin" ? "cocAdmin" : reader.endsWith("Lead") ? "agencyLead" : "caseWorker";

type Told = Readonly<Record<Reader, string>>;

/** What is expected of each reader. */
function forEach(state: State, say: (reader: Reader, letter: Letter, cell: Cell) => string): Told {
  const letters = lettersOf(state);
  const cells = readers.map((reader) => {
    const letter = letters[reader];
    const cell = { client: clientIn(state), reader, letter, people };

    return [reader, say(reader, letter, cell)] as const;
  });

  return Object.fromEntries(cells) as Told;
}

/** Whose the items of an answer are, by name; what the software recorded is nobody's. */
const authorsIn = (found: readonly Readonly<Record<"agencyId" | "fromAgencyId", string>>[]) =>
  namesOf(
    found.map(({ fromAgencyId, agencyId }) => fromAgencyId ?? agencyId),
    people,
  );

/** What a route answers to each reader: `say` of a success, else in what way it was refused. */
async function told(
  name: string,
  route: Route,
  state: State,
  say: (answer: Answer) => string,
): Promise<Told> {
  const answers = await Promise.all(
    readers.map(async (reader) => {
      const answer = await probe(name, route, clientIn(state), people[reader]);
      return [reader, refusal(answer) ?? say(answer)] as const;
    }),
  );

  return Object.fromEntries(answers) as Told;
}

/** Rules that are asked after who may — a version, a day, a seal — say that this one may. */
function refusal({ status, body }: Answer): string | undefined {
  if (status < 300) return undefined;
  if (status === 403) return "may not";
  if (body.type === "/problems/client-not-found") return "hidden";
  if (body.type === "/problems/not-found") return "no such item";

  if (body.type === "/problems/being-de-identified") return "sealed";

  return [409, 412, 422].includes(status) ? "may" : `${status} ${body.type}`;
}
