import { describe, expect, test, vi } from "vitest";
import { addDays, asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
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

describe("an agency that must not learn the name", () => {
  const names = /Ottoline|Vandersloot|900551234|1984-07-19|555-0142/;

  test("enrolls by Client ID alone and goes on knowing no more than that", async () => {
    const clientId = await made(anIdentifiedClient({ contact: { phones: ["509-555-0142"] } }));
    await as("maria").post(`/clients/${clientId}/notes`, { text: "Ottoline asked for a bed." });
    const posted = await enroll("sam", clientId, projectOf.northside);

    expect(posted.status).toBe(201);
    expect(posted.text).not.toMatch(names);
    for (const path of ["", "/enrollments", "/notes", "/services", "/roi"]) {
      const answer = await as("sam").get(`/clients/${clientId}${path}`);

      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(names);
    }
    expect(await clientFor("sam", clientId)).toMatchObject({
      kind: "anonymous",
      seenAs: "anonymous",
    });
  });

  test("is not told by a refusal when the client was born", async () => {
    const clientId = await made(anIdentifiedClient());

    expect(
      (await enroll("sam", clientId, projectOf.northside, { EntryDate: "1984-07-18" })).status,
    ).toBe(201);
  });

  test("and does not share data cannot enroll at all", async () => {
    expect(await enroll("nora", await made(), projectOf.harborLight)).toMatchObject(
      aProblem("client-not-found"),
    );
  });

  test("keeps seeing its own enrollment after the exit, on a record that went private", async () => {
    const clientId = await made(anIdentifiedClient());
    const { body } = await enroll("sam", clientId, projectOf.northside);
    await change("sam", clientId, body.enrollmentId, { ExitDate: "2026-02-10" }, 1);
    await as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch: 1 });

    expect(await enrollmentsFor("sam", clientId)).toHaveLength(1);
    expect(await clientFor("sam", clientId)).toMatchObject({ seenAs: "anonymous" });
  });
});

describe("the list of enrollments", () => {
  test("has the latest entry first and pages of any length", async () => {
    const clientId = await made();
    const first = asCalendarDate("2026-01-01");
    for (const day of [3, 1, 4, 0, 2]) {
      await enroll("maria", clientId, projectOf.openHearth, { EntryDate: addDays(first, day) });
    }
    const days: string[] = [];
    let cursor = "";
    do {
      const { body } = await as("maria").get(
        `/clients/${clientId}/enrollments?limit=2${cursor && `&cursor=${cursor}`}`,
      );
      days.push(...body.items.map(({ EntryDate }: { EntryDate: string }) => EntryDate));
      cursor = body.next ?? "";
    } while (cursor);

    expect(days).toEqual([4, 3, 2, 1, 0].map((day) => addDays(first, day)));
  });

  test("leaves out those of a victim service provider, for the administrator too", async () => {
    const clientId = await made(anAnonymousClient(), "vera");
    const { body } = await enroll("vera", clientId, projectOf.safeHarbor);

    expect(await enrollmentsFor("vera", clientId)).toEqual([body]);
    expect(await enrollmentsFor("admin", clientId)).toEqual([]);
  });

  test("leaves out those of a project that HOPWA pays, but for the own agency", async () => {
    const project = await as("admin").post("/projects", {
      name: "Positive Living",
      agencyId: "northside-outreach",
      projectType: 3,
      funder: 13,
    });
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    await enroll("sam", clientId, project.body.projectId);

    expect(await enrollmentsFor("sam", clientId)).toHaveLength(1);
    expect(await enrollmentsFor("maria", clientId)).toEqual([]);
    expect(await enrollmentsFor("admin", clientId)).toEqual([]);
  });

  test("through a hand-off shows those of others", async () => {
    const clientId = await made();
    await enroll("maria", clientId, projectOf.openHearth);
    const before = await enrollmentsFor("sam", clientId);
    await setProfile(documentClient, clientId, {
      agencies: { "northside-outreach": { handoffUntil: "2026-12-31" } },
    });

    expect(before).toEqual([]);
    expect(await enrollmentsFor("sam", clientId)).toHaveLength(1);
  });
});
