import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const enroll = (who: Staff, clientId: string, projectId: string, change = {}) =>
  as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId, change));
const change = (who: Staff, clientId: string, itemId: string, body: object, version?: number) =>
  as(who).patch(`/clients/${clientId}/enrollments/${itemId}`, body, version);
const enrollmentsFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}/enrollments`)).body.items;
const clientFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body;

describe("an enrollment", () => {
  test("is in one of the agency's own projects", async () => {
    const clientId = await made();
    const { status, body } = await enroll("maria", clientId, projectOf.openHearth);

    expect(status).toBe(201);
    expect(body).toEqual({
      enrollmentId: expect.any(String),
      projectId: projectOf.openHearth,
      projectType: 0,
      agencyId: "open-hearth",
      EntryDate: "2026-02-01",
      ExitDate: null,
      Destination: null,
      RelationshipToHoH: 1,
      private: false,
      version: 1,
    });
    expect(await enrollmentsFor("maria", clientId)).toEqual([body]);
  });

  test.each([
    ["of another agency", projectOf.northside],
    ["that does not exist", "no-such-project"],
  ])("is not in a project %s", async (_what, projectId) => {
    const answer = await enroll("maria", await made(), projectId);

    expect(answer).toMatchObject(aProblem("project-not-yours", "projectId"));
    expect(answer.text).not.toContain(projectId);
  });

  test.each<[string, object, "invalid-request" | "rule-broken", string]>([
    ["tomorrow", { EntryDate: "2026-02-16" }, "rule-broken", "EntryDate"],
    ["before the birth", { EntryDate: "1988-12-31" }, "rule-broken", "EntryDate"],
    ["on a day that does not exist", { EntryDate: "2026-02-30" }, "invalid-request", "EntryDate"],
    ["as an unknown relation", { RelationshipToHoH: 6 }, "invalid-request", "RelationshipToHoH"],
    ["with somebody's name", { caseManager: "Ottoline" }, "invalid-request", "body"],
  ])("does not begin %s", async (_what, body, slug, field) => {
    const answer = await enroll("maria", await made(), projectOf.openHearth, body);

    expect(answer).toMatchObject(aProblem(slug, field));
    expect(answer.text).not.toMatch(/Ottoline|caseManager/);
  });

  test("in Coordinated Entry shows on the record, and no longer once it has ended", async () => {
    const clientId = await made();
    const { body } = await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);
    const during = await clientFor("maria", clientId);
    await change("maria", clientId, body.enrollmentId, { ExitDate: "2026-02-10" }, 1);
    const after = await clientFor("maria", clientId);

    expect(during).toMatchObject({ coordinatedEntry: true, version: 2 });
    expect(after).toMatchObject({ coordinatedEntry: false, version: 3 });
  });

  test("in Coordinated Entry counts as long as one of two is open", async () => {
    const clientId = await made();
    const hers = await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);
    await enroll("sam", clientId, projectOf.northsideCoordinatedEntry);
    await change("maria", clientId, hers.body.enrollmentId, { ExitDate: "2026-02-10" }, 1);

    expect(await clientFor("maria", clientId)).toHaveProperty("coordinatedEntry", true);
  });

  test("sent ten times at once is one enrollment", async () => {
    const clientId = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.openHearth), {
          idempotencyKey: "once",
        }),
      ),
    );
    const another = await as("maria").post(
      `/clients/${clientId}/enrollments`,
      anEnrollment(projectOf.openHearth, { RelationshipToHoH: 2 }),
      { idempotencyKey: "once" },
    );

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await enrollmentsFor("maria", clientId)).toHaveLength(1);
    expect(another).toMatchObject(aProblem("idempotency-key-reused"));
  });
});

describe("ending and correcting an enrollment", () => {
  const enrolled = async () => {
    const clientId = await made();
    const { body } = await enroll("maria", clientId, projectOf.openHearth);

    return [clientId, body.enrollmentId] as const;
  };

  test("an exit says when and where to", async () => {
    const [clientId, enrollmentId] = await enrolled();
    const ended = await change(
      "maria",
      clientId,
      enrollmentId,
      { ExitDate: "2026-02-15", Destination: 410 },
      1,
    );

    expect(ended.body).toMatchObject({
      EntryDate: "2026-02-01",
      ExitDate: "2026-02-15",
      Destination: 410,
      version: 2,
    });
    expect(await enrollmentsFor("maria", clientId)).toEqual([ended.body]);
  });

  test("an exit that was a mistake is taken back", async () => {
    const [clientId, enrollmentId] = await enrolled();
    await change("maria", clientId, enrollmentId, { ExitDate: "2026-02-10", Destination: 410 }, 1);

    expect(
      (await change("maria", clientId, enrollmentId, { ExitDate: null }, 2)).body,
    ).toMatchObject({
      ExitDate: null,
      Destination: null,
      version: 3,
    });
  });

  test.each<[string, object, string]>([
    ["an exit before the entry", { ExitDate: "2026-01-31" }, "ExitDate"],
    ["an entry after the exit", { EntryDate: "2026-02-12", ExitDate: "2026-02-11" }, "ExitDate"],
    ["an exit tomorrow", { ExitDate: "2026-02-16" }, "ExitDate"],
    ["an entry tomorrow", { EntryDate: "2026-02-16" }, "EntryDate"],
    ["an entry before the birth", { EntryDate: "1980-01-01" }, "EntryDate"],
    ["a destination that is none", { ExitDate: "2026-02-10", Destination: 5 }, "Destination"],
  ])("refuses %s", async (_what, body, field) => {
    const [clientId, enrollmentId] = await enrolled();

    expect(await change("maria", clientId, enrollmentId, body, 1)).toMatchObject({
      status: expect.toSatisfy((status: number) => status === 422 || status === 400),
      body: { errors: [{ field }] },
    });
    expect((await enrollmentsFor("maria", clientId))[0]).toHaveProperty("version", 1);
  });

  test("an exit on the day of entry is one", async () => {
    const [clientId, enrollmentId] = await enrolled();

    expect(
      (await change("maria", clientId, enrollmentId, { ExitDate: "2026-02-01" }, 1)).status,
    ).toBe(200);
  });

  test("a stale or missing version changes nothing", async () => {
    const [clientId, enrollmentId] = await enrolled();
    await change("maria", clientId, enrollmentId, { RelationshipToHoH: 3 }, 1);

    expect(
      await change("maria", clientId, enrollmentId, { EntryDate: "2026-01-01" }, 1),
    ).toMatchObject(aProblem("version-moved-on"));
    expect(
      await change("maria", clientId, enrollmentId, { EntryDate: "2026-01-01" }),
    ).toMatchObject(aProblem("version-missing"));
    expect((await enrollmentsFor("maria", clientId))[0]).toMatchObject({
      EntryDate: "2026-02-01",
      RelationshipToHoH: 3,
    });
  });

  test("ended twice at once, it ends once and counts once", async () => {
    const clientId = await made();
    const { body } = await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);
    const answers = await Promise.all(
      ["2026-02-10", "2026-02-11"].map((ExitDate) =>
        change("maria", clientId, body.enrollmentId, { ExitDate }, 1),
      ),
    );
    await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await clientFor("maria", clientId)).toHaveProperty("coordinatedEntry", true);
  });

  test("another agency's is seen by the owner and changed by its own agency alone", async () => {
    const clientId = await made();
    const { body } = await enroll("sam", clientId, projectOf.northside);

    expect(await enrollmentsFor("maria", clientId)).toEqual([body]);
    expect(
      await change("maria", clientId, body.enrollmentId, { ExitDate: "2026-02-10" }, 1),
    ).toMatchObject(aProblem("not-allowed"));
  });

  test("one that the agency may not know of is not there", async () => {
    const [clientId, enrollmentId] = await enrolled();

    expect(
      await change("sam", clientId, enrollmentId, { ExitDate: "2026-02-10" }, 1),
    ).toMatchObject(aProblem("not-found"));
    expect(
      await change("nora", clientId, enrollmentId, { ExitDate: "2026-02-10" }, 1),
    ).toMatchObject(aProblem("client-not-found"));
  });
});
