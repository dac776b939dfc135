import { describe, expect, test } from "vitest";
import type { Role } from "#shared/http/route.ts";
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

describe("who is signed in", () => {
  test("is told the own person, agency and the region's policy without its list of names", async () => {
    const { publicNames: _, ...policy } = spokane2021;

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
      policy,
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

test("of two administrators who deactivate each other at once, one is left", async () => {
  const [one, other] = await Promise.all([invite("cocAdmin"), invite("cocAdmin")]);
  const answers = await Promise.all([
    as({ personId: one.personId }).patch(`/people/${other.personId}`, { active: false }, 1),
    as({ personId: other.personId }).patch(
      `/people/${one.personId}`,
      { role: "cocAdmin", active: false },
      1,
    ),
  ]);
  const left = await Promise.all([one, other].map(({ personId }) => as({ personId }).get("/me")));

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(left.map(({ status }) => status).sort()).toEqual([200, 401]);
});
