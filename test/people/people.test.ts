import { describe, expect, test } from "vitest";
import type { Role } from "#shared/http/route.ts";
import { orangeCounty } from "#shared/policy/orangeCounty.ts";
import { spokane2021 } from "#shared/policy/spokane2021.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion("spokane-2021");
let count = 0;
const invite = async (role: Role = "caseWorker", agencyId?: string) => {
  const email = `person${count++}@invited.example`;
  const { body } = await as("admin").post("/people", {
    email,
    role,
    ...(role !== "cocAdmin" && { agencyId: agencyId ?? "open-hearth" }),
  });

  return body as { personId: string; email: string; version: number };
};
const change = (personId: string, body: object, ifMatch?: number, who: Staff = "admin") =>
  as(who).patch(`/people/${personId}`, body, ifMatch);
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

describe("who is signed in", () => {
  test("is told the own person, agency and the region's policy", async () => {
    expect((await as("maria").get("/me")).body).toEqual({
      personId: "maria-openhearth-example",
      email: "maria@openhearth.example",
      name: "Maria Solberg",
      role: "caseWorker",
      agencyId: "open-hearth",
      agency: {
        agencyId: "open-hearth",
        name: "Open Hearth",
        dataSharing: true,
        victimServiceProvider: false,
        active: true,
        version: 1,
      },
      policy: spokane2021,
    });
    expect((await as("admin").get("/me")).body).toMatchObject({ agencyId: null, agency: null });
  });
});

describe("a member of staff", () => {
  test("is invited into an agency and works from then on", async () => {
    const { personId } = await invite();

    expect((await as({ personId }).post("/clients", anAnonymousClient())).status).toBe(201);
  });

  test("is invited once per e-mail address, however it is written", async () => {
    const { email } = await invite();
    const answer = await as("admin").post("/people", {
      email: email.toUpperCase(),
      agencyId: "harbor-light",
      role: "agencyLead",
    });

    expect(answer).toMatchObject(aProblem("email-taken"));
    expect(answer.text).not.toMatch(/invited\.example/i);
  });

  test("is invited once by a request that comes ten times at once", async () => {
    const body = { email: "ten@invited.example", agencyId: "open-hearth", role: "caseWorker" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("admin").post("/people", body, { idempotencyKey: "ten-people" }),
      ),
    );
    const other = await as("admin").post(
      "/people",
      { ...body, role: "agencyLead" },
      { idempotencyKey: "ten-people" },
    );
    const stored = (await storedItems(documentClient, "people")).filter(
      ({ email }) => email === "ten@invited.example",
    );

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(stored).toHaveLength(1);
    expect(other).toMatchObject(aProblem("idempotency-key-reused"));
  });

  test.each<[string, object, string]>([
    ["a case worker without an agency", { role: "caseWorker" }, "agencyId"],
    ["an administrator with one", { role: "cocAdmin", agencyId: "open-hearth" }, "agencyId"],
    ["no e-mail address", { email: "nobody", role: "cocAdmin" }, "email"],
    ["an unknown role", { role: "director", agencyId: "open-hearth" }, "role"],
    ["an unknown key", { role: "cocAdmin", phone: "509-555-0142" }, "body"],
  ])("is not invited as %s", async (_what, body, field) => {
    const answer = await as("admin").post("/people", { email: "x@invited.example", ...body });

    expect(answer).toMatchObject(aProblem("invalid-request", field));
    expect(answer.text).not.toMatch(/nobody|director|555-0142/);
  });

  test("is not invited into an agency that does not exist", async () => {
    const answer = await as("admin").post("/people", {
      email: "x@invited.example",
      agencyId: "no-such-agency",
      role: "caseWorker",
    });

    expect(answer).toMatchObject(aProblem("rule-broken", "agencyId"));
  });

  test("is out at the next request once deactivated, and in again once reactivated", async () => {
    const { personId } = await invite();
    const before = await as({ personId }).get("/me");
    const deactivated = await change(personId, { active: false }, 1);
    const after = [
      await as({ personId }).get("/me"),
      await as({ personId }).get("/clients"),
      await as({ personId }).post("/clients", anAnonymousClient()),
    ];
    await change(personId, { active: true }, 2);

    expect([before.status, deactivated.body.active]).toEqual([200, false]);
    for (const answer of after) expect(answer).toMatchObject(aProblem("not-signed-in"));
    expect((await as({ personId }).get("/me")).status).toBe(200);
  });

  test("has a new role and agency from the next request on", async () => {
    const { personId } = await invite();
    const { body } = await as({ personId }).post("/clients", anAnonymousClient());
    await as("maria").put(
      `/clients/${body.clientId}/privacy`,
      { privacy: "private" },
      { ifMatch: 1 },
    );
    const moved = await change(personId, { agencyId: "harbor-light", role: "agencyLead" }, 1);

    expect(moved.body).toMatchObject({ agencyId: "harbor-light", role: "agencyLead", version: 2 });
    expect(await as({ personId }).get(`/clients/${body.clientId}`)).toMatchObject(
      aProblem("client-not-found"),
    );
    expect((await as({ personId }).get("/people")).status).toBe(200);
  });

  test("becomes an administrator without an agency", async () => {
    const { personId } = await invite();
    const { body } = await change(personId, { role: "cocAdmin" }, 1);

    expect(body).toMatchObject({ role: "cocAdmin", agencyId: null });
  });

  test.each<[string, object, string]>([
    ["a case worker without an agency", { agencyId: null }, "agencyId"],
    ["staff of an agency that does not exist", { agencyId: "no-such-agency" }, "agencyId"],
  ])("does not become %s", async (_what, body, field) => {
    const { personId } = await invite();

    expect(await change(personId, body, 1)).toMatchObject(aProblem("rule-broken", field));
  });

  test("is changed by the version that was seen", async () => {
    const { personId } = await invite();
    await change(personId, { name: "Ida" }, 1);

    expect(await change(personId, { name: "Ola" }, 1)).toMatchObject(aProblem("version-moved-on"));
    expect(await change(personId, { name: "Ola" })).toMatchObject(aProblem("version-missing"));
    expect(await change("nobody-known", { name: "Ola" }, 1)).toMatchObject(aProblem("not-found"));
  });
});

test("an administrator cannot go without another one doing it", async () => {
  const { personId } = await invite("cocAdmin");

  for (const body of [{ active: false }, { role: "caseWorker", agencyId: "open-hearth" }]) {
    expect(await as({ personId }).patch(`/people/${personId}`, body, 1)).toMatchObject(
      aProblem("rule-broken", "personId"),
    );
  }
  expect((await change(personId, { active: false }, 1)).status).toBe(200);
});

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
