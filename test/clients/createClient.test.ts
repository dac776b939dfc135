import { describe, expect, test, vi } from "vitest";
import { addDays, asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, startRegion } from "../support/region.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

await startRegion("spokane-2021");
const create = (body: unknown, idempotencyKey?: string) =>
  as("maria").post("/clients", body, idempotencyKey === undefined ? {} : { idempotencyKey });

describe("an anonymous client", () => {
  test("is stored by the region's template and shown to its case worker", async () => {
    const { status, body } = await create(anAnonymousClient({ crosses: 62 }));

    expect(status).toBe(201);
    expect(body).toEqual({
      clientId: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/),
      kind: "anonymous",
      FirstName: "Anonymous",
      MiddleName: null,
      LastName: "Anonymous",
      NameSuffix: null,
      NameDataQuality: 2,
      SSN: null,
      SSNDataQuality: 99,
      DOB: "1989-01-01",
      DOBDataQuality: 2,
      ageBand: "35-44",
      demographics: { Sex: 0 },
      custom: {},
      reason: "refused",
      crosses: 62,
      privacy: "shared",
      roi: { permission: "no", endDate: null },
      coordinatedEntry: false,
      owner: "open-hearth",
      seenAs: "full",
      version: 1,
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ["a first name", { FirstName: "Ottoline" }],
    ["a last name", { LastName: "Vandersloot" }],
    ["a name quality", { NameDataQuality: 2 }],
    ["an SSN", { SSN: "900551234" }],
    ["a contact", { contact: { phones: ["509-555-0142"] } }],
    ["a key that nobody knows", { nickname: "Ottie" }],
    ["a key that is a name itself", { "Ottoline Vandersloot": true }],
    ["a demographic field with words", { demographics: { Vandersloot: 1 } }],
    ["a code that a demographic field does not have", { demographics: { Sex: 4 } }],
    ["an answer of the region's own field that is too long", { custom: { Ottie: "x".repeat(41) } }],
    ["a name as the region's own field", { custom: { ["Ottie ".repeat(9)]: "Yes" } }],
  ])("is refused with %s, and neither key nor value comes back", async (_what, extra) => {
    const answer = await create({ ...anAnonymousClient(), ...extra });

    expect(answer).toMatchObject(aProblem("invalid-request"));
    expect(answer.text).not.toMatch(/Ott|Vander|nickname|900551234|555-0142/i);
  });

  test.each<[string, Record<string, string>, string]>([
    ["a field that the region does not have", { Ottie: "Yes" }, "custom"],
    ["an answer that the field does not have", { Micronesian: "Ottie" }, "custom.Micronesian"],
  ])("is refused with %s", async (_what, custom, field) => {
    const answer = await create(anAnonymousClient({ custom }));

    expect(answer).toMatchObject(aProblem("rule-broken", field));
    expect(answer.text).not.toContain("Ottie");
  });

  test("keeps the region's own field", async () => {
    const { body } = await create(anAnonymousClient({ custom: { Micronesian: "unknown" } }));

    expect(body.custom).toEqual({ Micronesian: "unknown" });
  });
});

describe("the date of birth of an anonymous client", () => {
  test.each<[string, string | null, number]>([
    ["spokane-2021", "1989-01-01", 2],
    ["spokane-2021", "1900-01-01", 2],
    ["spokane-2021", "2026-01-01", 2],
    ["band-safe", "1989-01-01", 2],
    ["band-safe", "1936-01-01", 2],
    ["spokane-2021", null, 8],
    ["band-safe", null, 9],
    ["spokane-2021", null, 99],
  ])("by the rule %s may be %s with code %i", async (dobRule, DOB, DOBDataQuality) => {
    const answer = await create({ ...anAnonymousClient(), dobRule, DOB, DOBDataQuality });

    expect(answer.body).toMatchObject({ DOB, DOBDataQuality });
    expect(answer.status).toBe(201);
  });

  test("may be missing without the name of a rule", async () => {
    const { dobRule: _, ...body } = anAnonymousClient({ DOB: null, DOBDataQuality: 99 });

    expect((await create(body)).status).toBe(201);
  });

  test.each<[string, string]>([
    ["spokane-2021", "1988-06-30"],
    ["spokane-2021", "1899-01-01"],
    ["spokane-2021", "2027-01-01"],
    ["spokane-2021", "1988-02-29"],
    ["band-safe", "1988-06-30"],
    ["band-safe", "1935-01-01"],
    ["band-safe", "2027-01-01"],
    ["band-safe", "1899-01-01"],
  ])("by the rule %s cannot be %s", async (dobRule, DOB) => {
    const answer = await create({ ...anAnonymousClient(), dobRule, DOB });

    expect(answer).toMatchObject(aProblem("dob-not-by-rule", "DOB"));
    expect(answer.text).not.toContain(DOB);
  });

  test("may not be made by a rule of another region", async () => {
    const answer = await create({
      ...anAnonymousClient(),
      dobRule: "exact-or-refused",
      DOB: "1988-06-30",
      DOBDataQuality: 1,
    });

    expect(answer).toMatchObject(aProblem("dob-rule-not-allowed", "dobRule"));
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a date without its rule", { dobRule: undefined }, "dobRule"],
    ["a date with the code of an exact one", { DOBDataQuality: 1 }, "DOBDataQuality"],
    ["a date with the code of none", { DOBDataQuality: 99 }, "DOBDataQuality"],
    ["no date with the code of one", { DOB: null, DOBDataQuality: 2 }, "DOBDataQuality"],
  ])("is refused as %s", async (_what, change, field) => {
    const answer = await create({ ...anAnonymousClient(), ...change });

    expect(answer).toMatchObject(aProblem("rule-broken", field));
  });

  test.each(["1989-02-30", "1989-13-01", "89-01-01", "01/01/1989", ""])(
    "is no date as %j",
    async (DOB) => {
      expect(await create({ ...anAnonymousClient(), DOB })).toMatchObject(
        aProblem("invalid-request", "DOB"),
      );
    },
  );

  test("follows the region's day, not the day in Greenwich", async () => {
    vi.setSystemTime("2027-01-01T07:00:00Z");
    const lateOnNewYearsEve = await create(anAnonymousClient({ DOB: "2027-01-01" }));
    vi.setSystemTime("2027-01-01T09:00:00Z");
    const onNewYear = await create(anAnonymousClient({ DOB: "2027-01-01" }));
    vi.setSystemTime(now);

    expect(lateOnNewYearsEve).toMatchObject(aProblem("dob-not-by-rule", "DOB"));
    expect(onNewYear.status).toBe(201);
  });
});

describe("an identified client", () => {
  test("is stored as given", async () => {
    const contact = { phones: ["509-555-0142"], emails: ["o@mail.example"], addresses: ["9 Elm"] };
    const { status, body } = await create(
      anIdentifiedClient({ MiddleName: "Wren", NameSuffix: "II", SSN: "900-55-1234", contact }),
    );

    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: "identified",
      FirstName: "Ottoline",
      MiddleName: "Wren",
      LastName: "Vandersloot",
      NameSuffix: "II",
      SSN: "900551234",
      DOB: "1984-07-19",
      contact,
      roi: { permission: "no", endDate: null },
      privacy: "shared",
    });
  });

  test("may leave out everything but the codes that say so", async () => {
    const { status } = await create({
      kind: "identified",
      NameDataQuality: 99,
      SSNDataQuality: 9,
      DOBDataQuality: 8,
    });

    expect(status).toBe(201);
  });

  const tomorrow = addDays(asCalendarDate("2026-02-15"), 1);
  test.each<[string, Record<string, unknown>, string]>([
    [
      "a placeholder as a full name",
      { FirstName: "Refused", LastName: "Refused" },
      "NameDataQuality",
    ],
    ["no name as a full one", { FirstName: null, LastName: null }, "NameDataQuality"],
    ["an SSN that was not given", { SSNDataQuality: 99 }, "SSNDataQuality"],
    ["no SSN as a full one", { SSN: null }, "SSNDataQuality"],
    ["a date that was not given", { DOBDataQuality: 9 }, "DOBDataQuality"],
    ["no date as a full one", { DOB: null }, "DOBDataQuality"],
    ["a birth tomorrow", { DOB: tomorrow }, "DOB"],
    ["a birth in 1899", { DOB: "1899-12-31" }, "DOB"],
  ])("is refused with %s", async (_what, change, field) => {
    const answer = await create({ ...anIdentifiedClient(), ...change });

    expect(answer).toMatchObject(aProblem("rule-broken", field));
    expect(answer.text).not.toMatch(/Ottoline|Vandersloot|900551234/);
  });

  test("takes no reason, for it has none", async () => {
    const answer = await create({ ...anIdentifiedClient(), reason: "refused" });

    expect(answer).toMatchObject(aProblem("invalid-request"));
  });
});
