import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const serve = (who: Staff, clientId: string, change: object = {}, options = {}) =>
  as(who).post(`/clients/${clientId}/services`, aService(change), options);
const correct = (who: Staff, clientId: string, itemId: string, body: object, version?: number) =>
  as(who).patch(`/clients/${clientId}/services/${itemId}`, body, version);
const servicesFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}/services`)).body.items;
const enrolled = async (who: Staff, clientId: string, projectId: string): Promise<string> =>
  (await as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId))).body
    .enrollmentId;
const hopwaProject = async (): Promise<string> => {
  const project = { name: "Larch House", agencyId: "open-hearth", projectType: 3, funder: 15 };
  return (await as("admin").post("/projects", project)).body.projectId;
};

describe("a service", () => {
  test("stands with its codes, its enrollment and its comment", async () => {
    const clientId = await made();
    const enrollmentId = await enrolled("maria", clientId, projectOf.openHearth);
    const { status, body } = await serve("maria", clientId, {
      enrollmentId,
      comment: "Went over the housing plan.",
    });

    expect(status).toBe(201);
    expect(body).toEqual({
      serviceId: expect.any(String),
      enrollmentId,
      agencyId: "open-hearth",
      DateProvided: "2026-02-10",
      RecordType: 141,
      TypeProvided: 6,
      comment: "Went over the housing plan.",
      private: false,
      version: 1,
    });
    expect(await servicesFor("maria", clientId)).toEqual([body]);
  });

  test.each<[string, object, "invalid-request" | "rule-broken", string]>([
    ["a record type HUD does not know", { RecordType: 140 }, "rule-broken", "RecordType"],
    ["a type of another record type", { TypeProvided: 200 }, "rule-broken", "TypeProvided"],
    ["tomorrow", { DateProvided: "2026-02-16" }, "rule-broken", "DateProvided"],
    ["before the birth", { DateProvided: "1988-12-31" }, "rule-broken", "DateProvided"],
    [
      "a day that does not exist",
      { DateProvided: "2026-02-30" },
      "invalid-request",
      "DateProvided",
    ],
    ["a comment over 4 KB", { comment: "é".repeat(2049) }, "invalid-request", "comment"],
    ["an enrollment nobody knows", { enrollmentId: "no-such" }, "rule-broken", "enrollmentId"],
    ["somebody's name", { caseManager: "Ottoline" }, "invalid-request", "body"],
  ])("is refused with %s", async (_what, change, slug, field) => {
    const clientId = await made();
    const answer = await serve("maria", clientId, change);

    expect(answer).toMatchObject(aProblem(slug, field));
    expect(answer.text).not.toMatch(/Ottoline|caseManager/);
    expect(await servicesFor("maria", clientId)).toEqual([]);
  });

  test("is not before the entry of its enrollment", async () => {
    const clientId = await made();
    const enrollmentId = await enrolled("maria", clientId, projectOf.openHearth);

    expect(
      await serve("maria", clientId, { enrollmentId, DateProvided: "2026-01-31" }),
    ).toMatchObject(aProblem("rule-broken", "DateProvided"));
    expect(
      (await serve("maria", clientId, { enrollmentId, DateProvided: "2026-02-01" })).status,
    ).toBe(201);
  });

  test.each([
    ["another agency", async (clientId: string) => enrolled("sam", clientId, projectOf.northside)],
    ["another client", async () => enrolled("maria", await made(), projectOf.openHearth)],
  ])("does not belong to an enrollment of %s", async (_what, enrollmentOf) => {
    const clientId = await made();
    const answer = await serve("maria", clientId, { enrollmentId: await enrollmentOf(clientId) });

    expect(answer).toMatchObject(aProblem("rule-broken", "enrollmentId"));
  });

  test("before a birth that its agency does not see is not refused: that would tell it", async () => {
    const clientId = await made();

    expect((await serve("sam", clientId, { DateProvided: "1988-12-31" })).status).toBe(201);
  });

  test("sent ten times at once is one service, and with another body none", async () => {
    const clientId = await made();
    const once = { idempotencyKey: "once" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => serve("maria", clientId, {}, once)),
    );
    const another = await serve("maria", clientId, { TypeProvided: 7 }, once);

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await servicesFor("maria", clientId)).toHaveLength(1);
    expect(another).toMatchObject(aProblem("idempotency-key-reused"));
  });

  test("is not logged by the administrator, nor by whoever does not see the client", async () => {
    const clientId = await made();

    expect(await serve("admin", clientId)).toMatchObject(aProblem("not-allowed"));
    expect(await serve("nora", clientId)).toMatchObject(aProblem("client-not-found"));
  });

  test("is not logged behind a seal", async () => {
    const clientId = await made(anIdentifiedClient());
    await setProfile(documentClient, clientId, { state: "sealed" });

    expect(await serve("maria", clientId)).toMatchObject(aProblem("being-de-identified"));
  });
});

describe("who knows of a service", () => {
  test("others of a release read it and its comment, but for what is private", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const { body } = await serve("maria", clientId, { comment: "Bus pass." });
    await serve("maria", clientId, { private: true });

    expect(await servicesFor("sam", clientId)).toEqual([body]);
  });

  test("through a hand-off without a release others know of it and do not read the comment", async () => {
    const clientId = await made(anIdentifiedClient());
    const { body } = await serve("maria", clientId, { comment: "Bus pass." });
    await setProfile(documentClient, clientId, {
      agencies: { "northside-outreach": { items: true, handoffUntil: "2026-12-31" } },
    });

    expect(await servicesFor("sam", clientId)).toEqual([{ ...body, comment: undefined }]);
  });

  test("behind a mask or a seal nobody reads the comment who did not before", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    await serve("maria", clientId, { comment: "Bus pass." });
    await serve("sam", clientId, { comment: "A meal." });
    const commentsFor = async (who: Staff) =>
      (await servicesFor(who, clientId)).map(({ comment }: { comment?: string }) => comment ?? "–");
    await setProfile(documentClient, clientId, { maskedFor: "open-hearth" });
    const masked = [await commentsFor("sam"), (await commentsFor("maria")).sort()];
    await setProfile(documentClient, clientId, { state: "sealed" });

    expect(masked).toEqual([["–"], ["A meal.", "Bus pass."]]);
    expect(await commentsFor("maria")).toEqual(["–"]);
    expect(await commentsFor("admin")).toEqual([]);
  });

  test.each([
    ["a service of HOPWA", async () => ({ RecordType: 143, TypeProvided: 2 })],
    [
      "a service in a HOPWA project",
      async (clientId: string) => ({
        enrollmentId: await enrolled("maria", clientId, await hopwaProject()),
      }),
    ],
  ])("nobody but the writing agency knows of %s", async (_what, change) => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const { body } = await serve("maria", clientId, await change(clientId));

    expect(await servicesFor("maria", clientId)).toEqual([body]);
    expect(await servicesFor("sam", clientId)).toEqual([]);
    expect(await servicesFor("admin", clientId)).toEqual([]);
  });

  test("a victim service provider's is known to itself alone, and says nothing in words", async () => {
    const clientId = await made(anAnonymousClient(), "vera");
    const refused = await serve("vera", clientId, { comment: "She is safe." });
    const { body } = await serve("vera", clientId);

    expect(refused).toMatchObject(aProblem("vsp-stores-no-identity", "comment"));
    expect(refused.text).not.toContain("safe.");
    expect(await servicesFor("vera", clientId)).toEqual([body]);
    expect(await servicesFor("admin", clientId)).toEqual([]);
    expect(
      await correct("vera", clientId, body.serviceId, { comment: "She is safe." }, 1),
    ).toMatchObject(aProblem("vsp-stores-no-identity", "comment"));
  });
});

describe("correcting a service", () => {
  const served = async (change = {}) => {
    const clientId = await made();
    const { body } = await serve("maria", clientId, change);

    return [clientId, body.serviceId, body] as const;
  };

  test("changes what is named, keeps the rest and the former version", async () => {
    const [clientId, serviceId, before] = await served({ comment: "Bus pass." });
    const dated = await correct("lead", clientId, serviceId, { DateProvided: "2026-02-11" }, 1);
    const told = await correct("maria", clientId, serviceId, { comment: "Two bus passes." }, 2);
    const silent = await correct("maria", clientId, serviceId, { comment: null }, 3);

    expect(dated.body).toEqual({ ...before, DateProvided: "2026-02-11", version: 2 });
    expect(told.body).toEqual({ ...dated.body, comment: "Two bus passes.", version: 3 });
    expect(silent.body).toEqual({ ...dated.body, comment: undefined, version: 4 });
    expect(await servicesFor("maria", clientId)).toEqual([silent.body]);
  });

  test.each<[string, object, string]>([
    ["a type of another record type", { RecordType: 144 }, "TypeProvided"],
    ["a record type HUD does not know", { RecordType: 1 }, "RecordType"],
    ["tomorrow", { DateProvided: "2026-02-16" }, "DateProvided"],
    ["a day before the birth", { DateProvided: "1980-01-01" }, "DateProvided"],
  ])("refuses %s", async (_what, body, field) => {
    const [clientId, serviceId, before] = await served({ TypeProvided: 14 });

    expect(await correct("maria", clientId, serviceId, body, 1)).toMatchObject(
      aProblem("rule-broken", field),
    );
    expect(await servicesFor("maria", clientId)).toEqual([before]);
  });

  test("does not move it before the entry of its enrollment", async () => {
    const clientId = await made();
    const enrollmentId = await enrolled("maria", clientId, projectOf.openHearth);
    const { body } = await serve("maria", clientId, { enrollmentId });

    expect(
      await correct("maria", clientId, body.serviceId, { DateProvided: "2026-01-31" }, 1),
    ).toMatchObject(aProblem("rule-broken", "DateProvided"));
  });

  test("to a service of HOPWA hides it from all others", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const { body } = await serve("maria", clientId, { TypeProvided: 2 });
    const before = await servicesFor("sam", clientId);
    await correct("maria", clientId, body.serviceId, { RecordType: 143 }, 1);

    expect(before).toHaveLength(1);
    expect(await servicesFor("sam", clientId)).toEqual([]);
  });

  test("of ten at once from the same version one counts", async () => {
    const [clientId, serviceId] = await served();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, day) =>
        correct("maria", clientId, serviceId, { DateProvided: `2026-02-0${day || 1}` }, 1),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    expect(await correct("maria", clientId, serviceId, { private: true })).toMatchObject(
      aProblem("version-missing"),
    );
  });

  test("is the writing agency's alone; what it may not know of is not there", async () => {
    const [clientId, serviceId] = await served();
    const shared = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${shared}/roi`, aRelease());
    const { body } = await serve("maria", shared);

    expect(await correct("sam", shared, body.serviceId, { private: true }, 1)).toMatchObject(
      aProblem("not-allowed"),
    );
    expect(await correct("sam", clientId, serviceId, { private: true }, 1)).toMatchObject(
      aProblem("not-found"),
    );
    expect(await correct("nora", clientId, serviceId, { private: true }, 1)).toMatchObject(
      aProblem("client-not-found"),
    );
  });
});
