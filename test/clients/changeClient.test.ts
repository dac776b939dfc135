import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object): Promise<string> =>
  (await as("maria").post("/clients", body)).body.clientId;
const change = (clientId: string, body: object, version = 1) =>
  as("maria").patch(`/clients/${clientId}`, body, version);
const searched = async (terms: object) =>
  (await as("maria").post("/clients/search", terms)).body.items.map(
    ({ clientId }: { clientId: string }) => clientId,
  );

describe("a correction of an identified client", () => {
  test("changes what it names and nothing else", async () => {
    const clientId = await made(anIdentifiedClient({ demographics: { Sex: 0, White: 1 } }));
    const answer = await change(clientId, {
      FirstName: "Odile",
      contact: { phones: ["509-555-0142"] },
      demographics: { White: 0 },
    });

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      FirstName: "Odile",
      LastName: "Vandersloot",
      SSN: "900551234",
      contact: { phones: ["509-555-0142"], emails: [], addresses: [] },
      demographics: { Sex: 0, White: 0 },
      version: 2,
    });
    expect((await as("maria").get(`/clients/${clientId}`)).body).toEqual(answer.body);
  });

  test("is found by the new name and no longer by the old one", async () => {
    const clientId = await made(anIdentifiedClient({ FirstName: "Petra", LastName: "Ilves" }));
    await change(clientId, { LastName: "Quarles" });

    expect(await searched({ FirstName: "Petra", LastName: "Quarles" })).toEqual([clientId]);
    expect(await searched({ FirstName: "Petra", LastName: "Ilves" })).toEqual([]);
  });

  test("adds search tokens for what is new in it alone", async () => {
    const clientId = await made(anIdentifiedClient({ FirstName: "Tiril", LastName: "Moss" }));
    const pk = `C#${await recordIdOf(documentClient, clientId)}`;
    const tokens = async () =>
      (await storedItems(documentClient, "identity")).find((item) => item.pk === pk)?.tokens;
    const atFirst = await tokens();
    await change(clientId, { demographics: { Sex: 1 } });
    await change(clientId, { FirstName: "Tirill" }, 2);

    expect(atFirst).toHaveLength(3);
    expect(await tokens()).toHaveLength(4);
  });

  test("is held to the rules of a whole record", async () => {
    const clientId = await made(anIdentifiedClient());
    const answer = await change(clientId, { SSN: null, DOB: "2026-02-16" });

    expect(answer).toMatchObject(aProblem("rule-broken", "SSNDataQuality", "DOB"));
    expect(answer.text).not.toMatch(/900551234|2026-02-16/);
  });

  test.each([{ reason: "refused" }, { crosses: 18 }, { dobRule: "spokane-2021" }])(
    "takes nothing that belongs to an anonymous one: %j",
    async (body) => {
      const clientId = await made(anIdentifiedClient());

      expect(await change(clientId, body)).toMatchObject(
        aProblem("rule-broken", Object.keys(body)[0] as string),
      );
    },
  );
});

describe("a correction of an anonymous client", () => {
  test.each<[string, unknown]>([
    ["FirstName", "Ottoline"],
    ["MiddleName", "Wren"],
    ["LastName", "Vandersloot"],
    ["NameSuffix", "II"],
    ["NameDataQuality", 1],
    ["SSN", "900551234"],
    ["SSNDataQuality", 1],
    ["contact", { phones: ["509-555-0142"] }],
    ["FirstName", null],
    ["SSN", null],
  ])("takes no %s, not even to clear it", async (field, value) => {
    const clientId = await made(anAnonymousClient());
    const answer = await change(clientId, { [field]: value });

    expect(answer).toMatchObject(aProblem("rule-broken", field));
    expect(answer.text).not.toMatch(/Ottoline|Wren|Vandersloot|900551234|555-0142/);
  });

  test("names every identifying field at once", async () => {
    const clientId = await made(anAnonymousClient());

    expect(await change(clientId, { FirstName: "A", LastName: "B" })).toMatchObject(
      aProblem("rule-broken", "FirstName", "LastName"),
    );
  });

  test("takes a date of birth that a rule of the region can produce", async () => {
    const clientId = await made(anAnonymousClient());
    const answer = await change(clientId, { DOB: "1990-01-01", dobRule: "band-safe", crosses: 35 });

    expect(answer.body).toMatchObject({ DOB: "1990-01-01", DOBDataQuality: 2, crosses: 35 });
  });

  test("takes away the date with the code that says why", async () => {
    const clientId = await made(anAnonymousClient());

    expect((await change(clientId, { DOB: null, DOBDataQuality: 9 })).body).toMatchObject({
      DOB: null,
      DOBDataQuality: 9,
      ageBand: null,
    });
  });

  test.each<[string, object, "dob-not-by-rule" | "dob-rule-not-allowed" | "rule-broken"]>([
    ["the true date", { DOB: "1988-06-30", dobRule: "spokane-2021" }, "dob-not-by-rule"],
    ["a date without its rule", { DOB: "1990-01-01" }, "rule-broken"],
    [
      "a rule of another region",
      { DOB: "1988-06-30", DOBDataQuality: 1, dobRule: "exact-or-refused" },
      "dob-rule-not-allowed",
    ],
    ["the code of an exact date", { DOBDataQuality: 1 }, "rule-broken"],
    [
      "the code of an exact date by a rule that makes none",
      { DOBDataQuality: 1, dobRule: "spokane-2021" },
      "rule-broken",
    ],
    ["no date with the code of one", { DOB: null }, "rule-broken"],
  ])("refuses %s", async (_what, body, slug) => {
    const clientId = await made(anAnonymousClient());

    expect(await change(clientId, body)).toMatchObject(aProblem(slug));
  });

  test("changes and clears reason and crossing, and keeps them from other case workers", async () => {
    const clientId = await made(anAnonymousClient({ crosses: 18 }));
    const changed = await change(clientId, { reason: "youth" });
    const cleared = await change(clientId, { reason: null }, 2);
    const seenByAdmin = await as("admin").get(`/clients/${clientId}`);

    expect(changed.body).toMatchObject({ reason: "youth", crosses: 18 });
    expect(cleared.body).not.toHaveProperty("reason");
    expect(cleared.body).toHaveProperty("crosses", 18);
    expect(seenByAdmin.body).not.toHaveProperty("crosses");
  });
});

describe("whose correction counts", () => {
  test("a stale version changes nothing", async () => {
    const clientId = await made(anIdentifiedClient());
    await change(clientId, { FirstName: "Odile" });
    const late = await change(clientId, { FirstName: "Ottilie" }, 1);

    expect(late).toMatchObject(aProblem("version-moved-on"));
    expect((await as("maria").get(`/clients/${clientId}`)).body.FirstName).toBe("Odile");
  });

  test("of ten at once from the same version one counts", async () => {
    const clientId = await made(anIdentifiedClient());
    const names = Array.from("abcdefghij", (letter) => `Ottoline ${letter}`);
    const answers = await Promise.all(names.map((FirstName) => change(clientId, { FirstName })));

    const kept = answers.filter(({ status }) => status === 200);
    expect(kept).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(9);
    expect((await as("maria").get(`/clients/${clientId}`)).body).toEqual(kept[0]?.body);
  });

  test("a change without the version it saw is refused", async () => {
    const clientId = await made(anIdentifiedClient());

    expect(await as("maria").patch(`/clients/${clientId}`, { FirstName: "Odile" })).toMatchObject(
      aProblem("version-missing"),
    );
  });

  test("another agency that sees the record may not correct it, whatever version it sends", async () => {
    const clientId = await made(anAnonymousClient());
    const answer = await as("sam").patch(`/clients/${clientId}`, { demographics: { Sex: 1 } });

    expect(answer).toMatchObject(aProblem("not-allowed"));
  });

  test("the CoC administrator corrects no record", async () => {
    const clientId = await made(anAnonymousClient());
    const answer = await as("admin").patch(`/clients/${clientId}`, { demographics: { Sex: 1 } }, 1);

    expect(answer).toMatchObject(aProblem("not-allowed"));
  });

  test("a sealed record is left alone", async () => {
    const clientId = await made(anIdentifiedClient());
    await setProfile(documentClient, clientId, { state: "sealed" });
    const answer = await change(clientId, { FirstName: "Odile" });

    expect(answer).toMatchObject(aProblem("being-de-identified"));
    expect(answer.headers).toHaveProperty("retry-after");
  });

  test("a victim service provider adds neither race nor the region's own answers", async () => {
    const { body } = await as("vera").post("/clients", anAnonymousClient());
    const answer = await as("vera").patch(
      `/clients/${body.clientId}`,
      { demographics: { Asian: 1 }, custom: { Micronesian: "Yes" } },
      1,
    );

    expect(answer).toMatchObject(
      aProblem("vsp-stores-no-identity", "demographics.Asian", "custom"),
    );
  });
});
