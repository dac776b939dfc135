import { describe, expect, test } from "vitest";
import { orangeCounty } from "#shared/policy/orangeCounty.ts";
import { spokane2021 } from "#shared/policy/spokane2021.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion("spokane-2021");
const pages = async (who: Staff, path: string, limit = 3) => {
  const items: Record<string, unknown>[] = [];
  let cursor = "";
  do {
    const { body } = await as(who).get(`${path}?limit=${limit}${cursor && `&cursor=${cursor}`}`);
    items.push(...body.items);
    cursor = body.next ?? "";
  } while (cursor);

  return items;
};

describe("the lists", () => {
  test("a lead sees the own agency's staff, the administrator all, a case worker none", async () => {
    const own = await pages("samsLead", "/people");

    expect(new Set(own.map(({ agencyId }) => agencyId))).toEqual(new Set(["northside-outreach"]));
    expect((await pages("admin", "/people")).length).toBeGreaterThan(own.length);
    expect(await as("maria").get("/people")).toMatchObject(aProblem("not-allowed"));
  });

  test("an agency sees its own projects, the administrator all", async () => {
    const own = await pages("maria", "/projects", 2);

    expect(own.map(({ name }) => name).sort()).toEqual([
      "Coordinated Entry access point",
      "Hearth House",
      "Rapid Rehousing",
    ]);
    expect((await pages("admin", "/projects", 2)).length).toBeGreaterThan(7);
  });

  test("everybody sees all agencies, each once, whatever the length of a page", async () => {
    for (const limit of [1, 2, 100]) {
      const ids = (await pages("vera", "/agencies", limit)).map(({ agencyId }) => agencyId);

      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(
        expect.arrayContaining([
          "open-hearth",
          "northside-outreach",
          "harbor-light",
          "safe-harbor",
        ]),
      );
    }
  });

  test("take no cursor of another list or of somebody else", async () => {
    const { next } = (await as("admin").get("/people?limit=1")).body;

    for (const answer of [
      await as("admin2").get(`/people?cursor=${next}`),
      await as("admin").get(`/projects?cursor=${next}`),
      await as("admin").get("/people?cursor=maria-openhearth-example"),
    ]) {
      expect(answer).toMatchObject(aProblem("invalid-request", "cursor"));
    }
  });
});

describe("agencies and projects", () => {
  test("an agency is added once by a request that comes twice", async () => {
    const body = { name: "River House", dataSharing: true, victimServiceProvider: false };
    const add = () => as("admin").post("/agencies", body, { idempotencyKey: "river" });
    const [first, second] = [await add(), await add()];

    expect(first).toMatchObject({ status: 201, body: { ...body, active: true, version: 1 } });
    expect(second.text).toBe(first.text);
    expect(
      await as("admin").post("/agencies", { ...body, name: "Lake" }, { idempotencyKey: "river" }),
    ).toMatchObject(aProblem("idempotency-key-reused"));
  });

  test("a victim service provider never shares data", async () => {
    expect(
      await as("admin").post("/agencies", {
        name: "Refuge",
        dataSharing: true,
        victimServiceProvider: true,
      }),
    ).toMatchObject(aProblem("invalid-request", "dataSharing"));
  });

  test("a project belongs to an agency that exists and is of a type that HUD knows", async () => {
    const project = { name: "Bridge", agencyId: "open-hearth", projectType: 2 };

    expect((await as("admin").post("/projects", project)).body).toMatchObject(project);
    expect(
      await as("admin").post("/projects", { ...project, agencyId: "no-such-agency" }),
    ).toMatchObject(aProblem("rule-broken", "agencyId"));
    expect(await as("admin").post("/projects", { ...project, projectType: 5 })).toMatchObject(
      aProblem("invalid-request", "projectType"),
    );
  });
});

describe("the policy", () => {
  test("is shown to everybody and set by the administrator", async () => {
    const { body } = await as("vera").get("/policy");
    const changed = { ...body, allowedDobRules: ["band-safe"], dobRule: "band-safe" };
    const answer = await as("admin").put("/policy", changed);

    expect(body).toEqual(spokane2021);
    expect(answer).toMatchObject({ status: 200, body: changed });
  });

  test("counts for the next client, and leaves the others as they are", async () => {
    const before = await as("admin").get("/policy");
    await as("admin").put("/policy", spokane2021);
    const { body } = await as("maria").post("/clients", anAnonymousClient());
    await as("admin").put("/policy", { ...orangeCounty, id: "spokane-2021" });
    const refused = await as("maria").post("/clients", anAnonymousClient());
    const seen = await as("maria").get(`/clients/${body.clientId}`);
    await as("admin").put("/policy", before.body);

    expect(refused).toMatchObject(aProblem("dob-rule-not-allowed"));
    expect(seen.body).toMatchObject({ FirstName: "Anonymous", DOB: "1989-01-01" });
  });

  test("leaves every record byte for byte as it was, and says on the trail what was changed", async () => {
    await as("maria").post("/clients", anAnonymousClient());
    const stored = async () =>
      new Map(
        (await storedItems(documentClient, "records")).map((item) => [
          `${item.pk} ${item.sk}`,
          item,
        ]),
      );
    const before = await stored();
    await as("admin").put("/policy", spokane2021);
    await as("admin").put("/policy", {
      ...spokane2021,
      ageToSignAlone: 15,
      standardsYear: "FY2024",
    });
    const entries = await storedItems(documentClient, "audit");
    const [last] = entries
      .filter(({ pk }) => pk === "POLICY")
      .sort((one, other) => other.sk.localeCompare(one.sk));
    await as("admin").put("/policy", spokane2021);

    expect(before.size).toBeGreaterThan(1);
    expect(await stored()).toEqual(before);
    expect(last?.fields).toEqual(["standardsYear", "ageToSignAlone"]);
  });

  test.each<[string, object]>([
    [
      "a name quality that counts a placeholder as a name",
      { template: { ...spokane2021.template, NameDataQuality: 1 } },
    ],
    ["a rule of its own that it does not allow", { allowedDobRules: ["band-safe"] }],
    ["a release by default", { roiPermission: "yes" }],
    ["a key that nobody knows", { color: "green" }],
  ])("is not set to %s", async (_what, part) => {
    expect(await as("admin").put("/policy", { ...spokane2021, ...part })).toMatchObject(
      aProblem("invalid-request"),
    );
  });
});
