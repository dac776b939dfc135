import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aService } from "../support/aService.ts";
import { capacityMeter } from "../support/capacity.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-01T20:00:00Z") });

const { dynamoDb } = await startRegion("spokane-2021");
const metered = capacityMeter(dynamoDb);
const maria = as("maria");

let clientId = "";
beforeAll(async () => {
  clientId = (await maria.post("/clients", anAnonymousClient())).body.clientId;
  // In the region it is still the day before: 7:59 in the evening of 2 February.
  vi.setSystemTime("2026-02-03T03:59:00Z");
  await maria.post(`/clients/${clientId}/notes`, { text: "On the second." });
  vi.setSystemTime("2026-02-03T08:00:00Z");
  await maria.post(`/clients/${clientId}/notes`, { text: "On the third." });
  vi.setSystemTime("2026-02-15T20:00:00Z");
  await as("sam").post(`/clients/${clientId}/notes`, { text: "Of Northside." });
  for (let day = 1; day <= 9; day++) {
    const DateProvided = `2026-02-0${day}`;
    await maria.post(`/clients/${clientId}/services`, aService({ DateProvided }));
    await as("sam").post(`/clients/${clientId}/services`, aService({ DateProvided }));
  }
  await maria.post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.openHearth));
});

const list = async (kind: string, query: string) =>
  (await maria.get(`/clients/${clientId}/${kind}?${query}`)).body;
const textsOf = async (query: string) =>
  (await list("notes", query)).items.map(({ text }: { text: string }) => text);
const daysOf = async (query: string) =>
  (await list("services", `agencyId=open-hearth&${query}`)).items.map(
    ({ DateProvided }: { DateProvided: string }) => Number(DateProvided.slice(-2)),
  );

describe("a list of days", () => {
  test.each<[string, string[]]>([
    ["from=2026-02-02&to=2026-02-02", ["On the second."]],
    ["from=2026-02-03&to=2026-02-03", ["On the third."]],
    ["to=2026-02-03", ["On the third.", "On the second."]],
    ["from=2026-02-04&to=2026-02-14", []],
    ["from=2026-02-15", ["Of Northside."]],
    ["from=0001-01-01&to=9999-12-31", ["Of Northside.", "On the third.", "On the second."]],
  ])("of notes counts the region's day: %s", async (query, texts) => {
    expect(await textsOf(query)).toEqual(texts);
  });

  test.each<[string, number[]]>([
    ["from=2026-02-08", [9, 8]],
    ["to=2026-02-02", [2, 1]],
    ["from=2026-02-05&to=2026-02-05", [5]],
    ["from=2026-03-01", []],
  ])("of services goes by the day they were provided: %s", async (query, days) => {
    expect(await daysOf(query)).toEqual(days);
  });

  test("of enrollments goes by the entry", async () => {
    expect((await list("enrollments", "from=2026-02-01&to=2026-02-01")).items).toHaveLength(1);
    expect((await list("enrollments", "from=2026-02-02")).items).toEqual([]);
  });

  test("reads no day outside", async () => {
    const { read: whole } = await metered(() => list("services", "limit=100"));
    const { read: narrowed } = await metered(() => list("services", "limit=100&from=2026-03-01"));

    expect(narrowed).toBeLessThan(whole);
  });

  test.each<[string, string]>([
    ["from=2026-02-05&to=2026-02-04", "to"],
    ["from=2026-02-30", "from"],
    ["to=yesterday", "to"],
    ["agencyId=not%20an%20ID", "agencyId"],
    ["name=Ottoline", "body"],
  ])("with %s is refused", async (query, field) => {
    const answer = await maria.get(`/clients/${clientId}/services?${query}`);

    expect(answer).toMatchObject(aProblem("invalid-request", field));
    expect(answer.text).not.toContain("Ottoline");
  });
});

describe("a list of one agency's items", () => {
  test("is filled page by page in spite of the others' between", async () => {
    const days: number[] = [];
    const lengths: number[] = [];
    let cursor = "";
    do {
      const page = await list("services", `agencyId=northside-outreach&limit=4${cursor}`);
      days.push(
        ...page.items.map(({ DateProvided }: { DateProvided: string }) =>
          Number(DateProvided.slice(-2)),
        ),
      );
      lengths.push(page.items.length);
      cursor = page.next ? `&cursor=${page.next}` : "";
    } while (cursor);

    expect(days).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(lengths).toEqual([4, 4, 1]);
  });

  test("takes no cursor of other days or another agency", async () => {
    const { next } = await list("services", "limit=1&from=2026-02-02&agencyId=open-hearth");
    const go = (query: string) =>
      maria.get(`/clients/${clientId}/services?limit=1&cursor=${next}&${query}`);

    expect((await go("from=2026-02-02&agencyId=open-hearth")).status).toBe(200);
    for (const query of ["", "from=2026-02-01&agencyId=open-hearth", "from=2026-02-02"]) {
      expect(await go(query)).toMatchObject(aProblem("invalid-request", "cursor"));
    }
  });

  test("of an agency whose items the reader may not know is empty", async () => {
    const own = await as("sam").get(`/clients/${clientId}/services?agencyId=open-hearth`);

    expect(own.body).toEqual({ items: [], next: null });
  });
});

describe("the client's page in one read", () => {
  test("is the record with what its lists begin with", async () => {
    const [overview, client, notes, enrollments, services] = await Promise.all(
      ["/overview", "", "/notes?limit=20", "/enrollments?limit=5", "/services?limit=5"].map(
        async (path) => (await maria.get(`/clients/${clientId}${path}`)).body,
      ),
    );

    expect(overview).toEqual({
      client,
      notes,
      enrollments,
      services: { items: services.items, next: expect.any(String) },
    });
  });

  test("has cursors with which each list goes on", async () => {
    const { services } = (await maria.get(`/clients/${clientId}/overview`)).body;
    const rest = await list("services", `limit=100&cursor=${services.next}`);
    const whole = await list("services", "limit=100");

    expect([...services.items, ...rest.items]).toEqual(whole.items);
  });

  test("shows each agency no more than its lists do, and is on the trail once", async () => {
    vi.advanceTimersByTime(1000);
    const { client, notes, services } = (await as("sam").get(`/clients/${clientId}/overview`)).body;
    const trail = await as("admin").get(`/audit?clientId=${clientId}&limit=2`);

    expect(client.seenAs).toBe("coordination");
    expect(notes.items.map(({ text }: { text: string }) => text)).toEqual(["Of Northside."]);
    expect(
      services.items.every(
        ({ agencyId }: { agencyId: string }) => agencyId === "northside-outreach",
      ),
    ).toBe(true);
    const [entry, before] = trail.body.items;
    expect(entry).toMatchObject({ action: "records.clientOverview" });
    expect(before.at < entry.at).toBe(true);
    expect(await as("nora").get(`/clients/${clientId}/overview`)).toMatchObject(
      aProblem("client-not-found"),
    );
  });
});
