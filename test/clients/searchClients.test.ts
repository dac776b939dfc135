import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object, who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const found = async (terms: object, who: Staff = "maria"): Promise<string[]> => {
  const { status, body } = await as(who).post("/clients/search", terms);
  expect(status).toBe(200);

  return body.items.map(({ clientId }: { clientId: string }) => clientId);
};

const noemi = { FirstName: "Noémi", LastName: "O’Hara-Łuk", DOB: "1979-03-05", SSN: "900557788" };
let her: string;
beforeAll(async () => {
  her = await made(anIdentifiedClient(noemi));
});

describe("an identified client is found", () => {
  test.each<[string, object]>([
    ["first and last name", { FirstName: "Noémi", LastName: "O’Hara-Łuk" }],
    ["last name and date of birth", { LastName: "O’Hara-Łuk", DOB: "1979-03-05" }],
    ["date of birth and SSN", { DOB: "1979-03-05", ssnLast4: "7788" }],
    [
      "everything at once",
      { FirstName: "Noémi", LastName: "O’Hara-Łuk", DOB: "1979-03-05", ssnLast4: "7788" },
    ],
    ["another case", { FirstName: "NOÉMI", LastName: "o’hara-łuk" }],
    ["no accents", { FirstName: "noemi", LastName: "O’Hara-Łuk" }],
    ["an accent of two characters", { FirstName: "Noe\u0301mi", LastName: "O’Hara-Łuk" }],
    ["spaces and no punctuation", { FirstName: " Noémi ", LastName: "o hara łuk" }],
  ])("by %s", async (_how, terms) => {
    expect(await found(terms)).toEqual([her]);
  });

  test.each<[string, object]>([
    ["another first name", { FirstName: "Naomi", LastName: "O’Hara-Łuk" }],
    ["a part of a name", { FirstName: "Noé", LastName: "O’Hara-Łuk" }],
    ["first and last name swapped", { FirstName: "O’Hara-Łuk", LastName: "Noémi" }],
    ["another day", { LastName: "O’Hara-Łuk", DOB: "1979-05-03" }],
    ["the right names with another day", { ...terms(), DOB: "1979-03-06" }],
    ["the right names with another SSN", { ...terms(), ssnLast4: "7789" }],
  ])("not by %s", async (_how, wrong) => {
    expect(await found(wrong)).toEqual([]);
  });

  function terms() {
    return { FirstName: "Noémi", LastName: "O’Hara-Łuk" };
  }

  test("with others of the same name, each as they are", async () => {
    const one = await made(anIdentifiedClient({ FirstName: "Ida", LastName: "Brandt" }));
    const other = await made(
      anIdentifiedClient({ FirstName: "Ida", LastName: "Brandt", DOB: "2001-11-30" }),
    );

    expect((await found({ FirstName: "Ida", LastName: "Brandt" })).sort()).toEqual(
      [one, other].sort(),
    );
    expect(await found({ FirstName: "Ida", LastName: "Brandt", DOB: "2001-11-30" })).toEqual([
      other,
    ]);
  });

  test("among more of the same name than fit into one read", async () => {
    const body = anIdentifiedClient({
      FirstName: "Jan",
      LastName: "Jansen",
      SSN: null,
      SSNDataQuality: 99,
    });
    const ids = [];
    for (let count = 0; count < 55; count++) ids.push(await made(body));

    expect((await found({ FirstName: "Jan", LastName: "Jansen" })).sort()).toEqual(ids.sort());
  });
});

describe("a search", () => {
  test.each<[string, object]>([
    ["nothing", {}],
    ["a first name alone", { FirstName: "Noémi" }],
    ["a last name alone", { LastName: "O’Hara-Łuk" }],
    ["a date alone", { DOB: "1979-03-05" }],
    ["an SSN alone", { ssnLast4: "7788" }],
    ["a first name and a date", { FirstName: "Noémi", DOB: "1979-03-05" }],
    ["a first name and an SSN", { FirstName: "Noémi", ssnLast4: "7788" }],
    ["a last name and an SSN", { LastName: "O’Hara-Łuk", ssnLast4: "7788" }],
    ["names of punctuation alone", { FirstName: "--", LastName: "’" }],
  ])("by %s is refused", async (_what, terms) => {
    const answer = await as("maria").post("/clients/search", terms);

    expect(answer).toMatchObject(aProblem("rule-broken"));
    expect(answer.text).not.toMatch(/Noémi|Hara|1979|7788/);
  });

  test.each<[string, object]>([
    ["an unknown key", { FirstName: "Noémi", LastName: "O’Hara-Łuk", nickname: "Mimi" }],
    ["a whole SSN", { DOB: "1979-03-05", ssnLast4: "900557788" }],
    ["a date that does not exist", { LastName: "O’Hara-Łuk", DOB: "1979-02-30" }],
  ])("with %s is refused, and nothing of it comes back", async (_what, terms) => {
    const answer = await as("maria").post("/clients/search", terms);

    expect(answer).toMatchObject(aProblem("invalid-request"));
    expect(answer.text).not.toMatch(/Noémi|Hara|1979|7788|nickname|Mimi/);
  });

  test("that finds nobody answers an empty list", async () => {
    const answer = await as("maria").post("/clients/search", {
      FirstName: "Nobody",
      LastName: "Known",
    });

    expect([answer.status, answer.body]).toEqual([200, { items: [] }]);
  });

  test("by a mistyped Client ID says so", async () => {
    const answer = await as("maria").post("/clients/search", { clientId: "K7Q4-M2XR-8" });

    expect(answer).toMatchObject(aProblem("not-a-client-id"));
    expect(answer.text).not.toContain("K7Q4");
  });

  test("by a Client ID that nobody has answers an empty list", async () => {
    expect(await found({ clientId: "K7Q4-M2XR-9" })).toEqual([]);
  });
});

describe("an anonymous client", () => {
  test("is found by exact Client ID", async () => {
    const clientId = await made(anAnonymousClient());

    expect(await found({ clientId })).toEqual([clientId]);
    expect(await found({ clientId: clientId.toLowerCase().replaceAll("-", " ") })).toEqual([
      clientId,
    ]);
    expect(await found({ clientId }, "sam")).toEqual([clientId]);
    expect(await found({ clientId }, "nora")).toEqual([]);
  });

  test("is found neither by the template's name nor by its date", async () => {
    await made(anAnonymousClient());

    expect(await found({ FirstName: "Anonymous", LastName: "Anonymous" })).toEqual([]);
    expect(await found({ LastName: "Anonymous", DOB: "1989-01-01" })).toEqual([]);
  });
});

describe("who finds a client by name", () => {
  const terms = { FirstName: "Wilhelmina", LastName: "Osei" };
  const client = anIdentifiedClient(terms);
  const finders = ["maria", "lead", "sam", "nora", "vera", "admin"] as const;
  const findersOf = async (clientId: string) => {
    const hits = await Promise.all(finders.map((who) => found(terms, who)));
    return finders.filter((_, index) => hits[index]?.includes(clientId));
  };

  test("without a release: the own agency and the CoC administrator", async () => {
    expect(await findersOf(await made(client))).toEqual(["maria", "lead", "admin"]);
  });

  test("with a release in force: every agency that shares", async () => {
    const clientId = await made(client);
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());

    expect(await findersOf(clientId)).toEqual(["maria", "lead", "sam", "admin"]);
  });

  test("with a release that has ended: nobody else any more", async () => {
    const clientId = await made(client);
    await as("maria").post(`/clients/${clientId}/roi`, aRelease({ endDate: "2026-02-14" }));

    expect(await findersOf(clientId)).toEqual(["maria", "lead", "admin"]);
  });

  test("private in spite of a release: the own agency and the CoC administrator", async () => {
    const clientId = await made(client);
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    await as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch: 2 });

    expect(await findersOf(clientId)).toEqual(["maria", "lead", "admin"]);
  });

  test("masked: the agency that asked for it and the CoC administrator", async () => {
    const clientId = await made(client);
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    await setProfile(documentClient, clientId, { maskedFor: "northside-outreach" });

    expect(await findersOf(clientId)).toEqual(["sam", "admin"]);
  });

  test("sealed: nobody", async () => {
    const clientId = await made(client);
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    await setProfile(documentClient, clientId, { state: "sealed" });

    expect(await findersOf(clientId)).toEqual([]);
  });
});
