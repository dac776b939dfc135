import { beforeAll, describe, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aService } from "../support/aService.ts";
import { capacityMeter, type Metered } from "../support/capacity.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { aFamily } from "../support/people.ts";
import { type Answer, as, startRegion } from "../support/region.ts";

const { dynamoDb } = await startRegion("spokane-2021");
const metered = capacityMeter(dynamoDb);
const maria = as("maria");

interface Figures {
  readonly read: number;
  readonly write: number;
  /** How often the operation waits for the database; of several clients side by side that differs from run to run. */
  readonly rounds?: number;
}

/**
 * What each operation consumes, as the embedded database counts it: measured once and frozen, so that growth
 * is a failure. The targets are those of the foundation. Of every read, 2 are the person and the agency (never
 * cached, so that a deactivation works at once), 1 the handle, 2 the profile and its key; of every write, an
 * entry on the trail is 3, or 4 within a transaction: itself and its two indexes.
 */
const frozen: Readonly<Record<string, readonly [measured: Figures, target: Partial<Figures>]>> = {
  "create an anonymous client": [{ read: 4, write: 11, rounds: 3 }, { write: 13 }],
  "create an identified client": [{ read: 4, write: 17, rounds: 3 }, { write: 20 }],
  "find by Client ID": [
    { read: 5, write: 3, rounds: 4 },
    { read: 5, write: 3 },
  ],
  "open a client": [
    { read: 5, write: 3, rounds: 3 },
    { read: 5, write: 3 },
  ],
  "list its 20 notes of 200 characters": [{ read: 8, write: 3, rounds: 3 }, { read: 8 }],
  "list its enrollments": [{ read: 6, write: 3, rounds: 3 }, {}],
  "list its services": [{ read: 6, write: 3, rounds: 3 }, {}],
  "log a service": [{ read: 6, write: 11, rounds: 4 }, {}],
  "log a service of an enrollment, in words": [{ read: 7, write: 11, rounds: 5 }, {}],
  "correct a service": [{ read: 6, write: 14, rounds: 4 }, {}],
  "edit a note": [{ read: 6, write: 13, rounds: 4 }, {}],
  "read what a note said before": [{ read: 7, write: 3, rounds: 4 }, {}],
  "open the client's page": [
    { read: 10, write: 3, rounds: 3 },
    { read: 10, write: 3 },
  ],
  "enroll a household of three": [{ read: 13, write: 33 }, {}],
  "log a service for the three": [{ read: 15, write: 33 }, {}],
  "search by name": [{ read: 5, write: 3, rounds: 4 }, {}],
  "correct a client": [{ read: 6, write: 8, rounds: 4 }, {}],
  "enroll a client": [{ read: 7, write: 11, rounds: 5 }, {}],
  "list 50 anonymous clients": [{ read: 3.5, write: 150, rounds: 3 }, {}],
  "list 50 clients, 10 of them named": [{ read: 23.5, write: 150, rounds: 4 }, {}],
};

/** Above the target of 10: the profile moves in the index of the agency's own clients (4), the note stands in the index that has notes in order (3), the entry in its two (4). */
const aNote: Figures = { read: 6, write: 11, rounds: 4 };

const measured: Record<string, Metered> = {};
const measure = async (name: string, work: () => Promise<Answer>) => {
  const { answer, ...capacity } = await metered(work);
  expect([200, 201], name).toContain(answer.status);
  measured[name] = capacity;

  return answer.body;
};

beforeAll(async () => {
  // A function's first request also reads the region's key and the policy.
  const { clientId: first } = (await maria.post("/clients", anAnonymousClient())).body;
  for (const list of ["notes", "roi"]) await maria.get(`/clients/${first}/${list}`);

  await measure("create an anonymous client", () => maria.post("/clients", anAnonymousClient()));
  const { clientId } = await measure("create an identified client", () =>
    maria.post("/clients", anIdentifiedClient()),
  );
  const client = `/clients/${clientId}`;
  await measure("find by Client ID", () => maria.post("/clients/search", { clientId }));
  await measure("open a client", () => maria.get(client));
  for (let visit = 0; visit < 19; visit++) {
    const text = `Visit ${visit}: ${"asked for papers. ".repeat(11)}`;
    await maria.post(`${client}/notes`, { text });
  }
  await measure("add a note", () => maria.post(`${client}/notes`, { text: "Has a bed tonight." }));
  await measure("list its 20 notes of 200 characters", () => maria.get(`${client}/notes?limit=20`));
  await measure("enroll a client", () =>
    maria.post(`${client}/enrollments`, anEnrollment(projectOf.openHearth)),
  );
  await measure("list its enrollments", () => maria.get(`${client}/enrollments`));
  await measure("list its services", () => maria.get(`${client}/services`));
  await measure("open the client's page", () => maria.get(`${client}/overview`));
  await measure("search by name", () =>
    maria.post("/clients/search", { FirstName: "Ottoline", LastName: "Vandersloot" }),
  );
  await measure("correct a client", () => maria.patch(client, { demographics: { Sex: 1 } }, 1));

  const { enrollmentId } = (await maria.get(`${client}/enrollments`)).body.items[0];
  const { serviceId } = await measure("log a service", () =>
    maria.post(`${client}/services`, aService()),
  );
  const inWords = aService({ enrollmentId, comment: "Went over the housing plan." });
  await measure("log a service of an enrollment, in words", () =>
    maria.post(`${client}/services`, inWords),
  );
  await measure("correct a service", () =>
    maria.patch(`${client}/services/${serviceId}`, { DateProvided: "2026-02-09" }, 1),
  );
  const note = `${client}/notes/${(await maria.get(`${client}/notes`)).body.items[0].noteId}`;
  await measure("edit a note", () => maria.patch(note, { text: "Has no bed." }, 1));
  await measure("read what a note said before", () => maria.get(`${note}/versions`));
  const { head, child, spouse } = await aFamily();
  const others = [
    { clientId: child, RelationshipToHoH: 2 },
    { clientId: spouse, RelationshipToHoH: 3 },
  ];
  const together = await measure("enroll a household of three", () =>
    maria.post(`/clients/${head}/enrollments`, anEnrollment(projectOf.openHearth, { others })),
  );
  const forAll = aService({ enrollmentId: together.enrollmentId, others: [child, spouse] });
  await measure("log a service for the three", () =>
    maria.post(`/clients/${head}/services`, forAll),
  );

  for (let more = 0; more < 50; more++) await maria.post("/clients", anAnonymousClient());
  await measure("list 50 anonymous clients", () => maria.get("/clients?limit=50"));
  for (let more = 0; more < 10; more++) await maria.post("/clients", anIdentifiedClient());
  await measure("list 50 clients, 10 of them named", () => maria.get("/clients?limit=50"));
});

// Amazon's own DynamoDB Local counts indexes differently; what is frozen is the embedded database's count.
describe.skipIf(process.env.TEST_DYNAMODB_ENDPOINT)("capacity units and round trips", () => {
  const figures = ({ read, write, rounds }: Metered): Figures => ({ read, write, rounds });

  test.each(Object.entries(frozen))("of “%s” are what was measured", (name, [expected]) => {
    const capacity = measured[name] as Metered;

    expect(figures(capacity), capacity.calls.join("\n")).toMatchObject(expected);
  });

  test.each(Object.entries(frozen))("of “%s” keep to the target", (_name, [expected, target]) => {
    expect(expected.read).toBeLessThanOrEqual(target.read ?? Number.POSITIVE_INFINITY);
    expect(expected.write).toBeLessThanOrEqual(target.write ?? Number.POSITIVE_INFINITY);
  });

  test("of a note are what was measured", () => {
    const capacity = measured["add a note"] as Metered;

    expect(figures(capacity), capacity.calls.join("\n")).toEqual(aNote);
  });
});
