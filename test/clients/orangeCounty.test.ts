import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion("orange-county");

const refused = {
  kind: "anonymous",
  DOB: null,
  DOBDataQuality: 9,
  dobRule: "exact-or-refused",
} as const;
const exact = { ...refused, DOB: "1988-02-29", DOBDataQuality: 1 } as const;

describe("an anonymous client by the Orange County template", () => {
  test("has no name, no SSN and the refused codes", async () => {
    const { status, body } = await as("maria").post("/clients", refused);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: "anonymous",
      FirstName: null,
      LastName: null,
      NameDataQuality: 9,
      SSN: null,
      SSNDataQuality: 9,
      DOB: null,
      DOBDataQuality: 9,
      ageBand: null,
      roi: { permission: "no", endDate: null },
    });
  });

  test.each(["1900-01-01", "1988-02-29", "2026-02-15"])(
    "may carry the exact date %s",
    async (DOB) => {
      const { body } = await as("maria").post("/clients", { ...exact, DOB });

      expect(body).toMatchObject({ DOB, DOBDataQuality: 1 });
    },
  );

  test.each(["1899-12-31", "2026-02-16"])("cannot be born on %s", async (DOB) => {
    const answer = await as("maria").post("/clients", { ...exact, DOB });

    expect(answer).toMatchObject(aProblem("dob-not-by-rule", "DOB"));
    expect(answer.text).not.toContain(DOB);
  });

  test("cannot be born on a 29 February that never was", async () => {
    expect(await as("maria").post("/clients", { ...exact, DOB: "1987-02-29" })).toMatchObject(
      aProblem("invalid-request", "DOB"),
    );
  });

  test.each<[string, object, string]>([
    ["an exact date with the code of an approximate one", { DOBDataQuality: 2 }, "DOBDataQuality"],
    ["no date with a code other than refused", { DOB: null, DOBDataQuality: 99 }, "DOBDataQuality"],
  ])("is refused with %s", async (_what, change, field) => {
    expect(await as("maria").post("/clients", { ...exact, ...change })).toMatchObject(
      aProblem("rule-broken", field),
    );
  });

  test.each(["spokane-2021", "band-safe"] as const)(
    "takes no date by the rule %s",
    async (dobRule) => {
      expect(await as("maria").post("/clients", anAnonymousClient({ dobRule }))).toMatchObject(
        aProblem("dob-rule-not-allowed", "dobRule"),
      );
    },
  );

  test("has none of another region's own fields", async () => {
    const answer = await as("maria").post("/clients", {
      ...refused,
      custom: { Micronesian: "Yes" },
    });

    expect(answer).toMatchObject(aProblem("rule-broken", "custom"));
  });

  test("shows its exact date to nobody below full", async () => {
    const { body } = await as("maria").post("/clients", exact);
    const elsewhere = await as("sam").get(`/clients/${body.clientId}`);

    expect(elsewhere.body).toMatchObject({ seenAs: "coordination", DOB: null, ageBand: "35-44" });
    expect(elsewhere.text).not.toContain("1988");
  });
});

test("a victim service provider stores no exact date of birth", async () => {
  const created = await as("vera").post("/clients", exact);
  const { body } = await as("vera").post("/clients", refused);
  const corrected = await as("vera").patch(
    `/clients/${body.clientId}`,
    { DOB: "1988-02-29", DOBDataQuality: 1, dobRule: "exact-or-refused" },
    1,
  );

  expect(created).toMatchObject(aProblem("vsp-stores-no-identity", "DOB"));
  expect(corrected).toMatchObject(aProblem("vsp-stores-no-identity", "DOB"));
});

test("an identified client without a release has neither date nor age for another agency", async () => {
  const { body } = await as("maria").post("/clients", anIdentifiedClient());
  const elsewhere = await as("sam").get(`/clients/${body.clientId}`);

  expect(elsewhere.body).toMatchObject({
    kind: "anonymous",
    FirstName: null,
    NameDataQuality: 9,
    DOB: null,
    DOBDataQuality: 9,
    ageBand: null,
    seenAs: "anonymous",
  });
});
