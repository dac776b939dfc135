import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

await startRegion("spokane-2021");
const made = async (body: object = anIdentifiedClient()): Promise<string> =>
  (await as("maria").post("/clients", body)).body.clientId;
const record = (clientId: string, change = {}, who: Staff = "maria") => {
  vi.advanceTimersByTime(1000);
  return as(who).post(`/clients/${clientId}/roi`, aRelease(change));
};
const facts = async (clientId: string, who: Staff = "maria") =>
  (await as(who).get(`/clients/${clientId}/roi`)).body;
const roiOf = async (clientId: string) => (await as("maria").get(`/clients/${clientId}`)).body.roi;
const named = { consentedBy: "Ottoline Vandersloot" };
const nameFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body.FirstName;

describe("a release of information", () => {
  test("is a fact with its day, its way and who gave it", async () => {
    const clientId = await made();
    const { status, body } = await record(clientId, { method: "telephone", givenBy: "other" });

    expect(status).toBe(201);
    expect(body).toEqual({
      roiId: expect.any(String),
      permission: "yes",
      scope: "all",
      effectiveDate: "2026-01-10",
      endDate: "2026-12-31",
      method: "telephone",
      givenBy: "other",
      recordedAt: expect.stringMatching(/^2026-02-15T20:.*Z$/),
      agencyId: "open-hearth",
    });
    expect(await facts(clientId)).toEqual({ items: [body], next: null });
    expect(await roiOf(clientId)).toEqual({ permission: "yes", endDate: "2026-12-31" });
  });

  test("shows the name to agencies that share, or to those it names", async () => {
    const forAll = await made();
    await record(forAll);
    const forOne = await made();
    await record(forOne, { scope: { agencyIds: ["northside-outreach"] } });
    const forAnother = await made();
    await record(forAnother, { scope: { agencyIds: ["harbor-light"] } });

    expect(await nameFor("sam", forAll)).toBe("Ottoline");
    expect(await nameFor("sam", forOne)).toBe("Ottoline");
    expect(await nameFor("sam", forAnother)).toBe("Anonymous");
  });

  test("is undone by a No at once, and the No by a later Yes of the same day", async () => {
    const clientId = await made();
    await record(clientId);
    const no = await record(clientId, { permission: "no", endDate: null });
    const afterNo = [await roiOf(clientId), await nameFor("sam", clientId)];
    await record(clientId, { endDate: "2026-03-31" });

    expect(no.body).toMatchObject({ permission: "no", endDate: null });
    expect(afterNo).toEqual([{ permission: "no", endDate: null }, "Anonymous"]);
    expect(await roiOf(clientId)).toEqual({ permission: "yes", endDate: "2026-03-31" });
    expect(
      (await facts(clientId)).items.map((each: { permission: string }) => each.permission),
    ).toEqual(["yes", "no", "yes"]);
  });

  test("ends by itself after its last day in the region", async () => {
    const clientId = await made();
    await record(clientId, { endDate: "2026-02-15" });
    const onTheLastDay = [await roiOf(clientId), await nameFor("sam", clientId)];
    vi.setSystemTime("2026-02-16T07:59:00Z");
    const lateOnTheLastDay = await nameFor("sam", clientId);
    vi.setSystemTime("2026-02-16T08:00:00Z");
    const theDayAfter = [await roiOf(clientId), await nameFor("sam", clientId)];
    vi.setSystemTime(now);

    expect(onTheLastDay).toEqual([{ permission: "yes", endDate: "2026-02-15" }, "Ottoline"]);
    expect(lateOnTheLastDay).toBe("Ottoline");
    expect(theDayAfter).toEqual([{ permission: "no", endDate: "2026-02-15" }, "Anonymous"]);
  });

  test("that had ended before it was recorded leaves the one in force alone", async () => {
    const clientId = await made();
    await record(clientId);
    const late = await record(clientId, { endDate: "2026-02-14", method: "telephone" });

    expect(late.status).toBe(201);
    expect(await roiOf(clientId)).toEqual({ permission: "yes", endDate: "2026-12-31" });
    expect((await facts(clientId)).items).toHaveLength(2);
  });

  test("moves the version of the record", async () => {
    const clientId = await made();
    await record(clientId);

    expect((await as("maria").get(`/clients/${clientId}`)).body.version).toBe(2);
  });
});

describe("what is no release", () => {
  test.each<[string, object, string]>([
    ["a Yes without an end", { endDate: null }, "endDate"],
    ["an end before the beginning", { endDate: "2026-01-09" }, "endDate"],
    ["a No that ends before it begins", { permission: "no", endDate: "2026-01-09" }, "endDate"],
    ["a beginning that does not exist", { effectiveDate: "2026-02-30" }, "effectiveDate"],
    ["an unknown way", { method: "e-mail" }, "method"],
    ["nobody who gave it", { givenBy: undefined }, "givenBy"],
    ["a scope of no agency", { scope: { agencyIds: [] } }, "scope"],
    ["somebody's name", { signedBy: "Ottoline Vandersloot" }, "body"],
  ])("%s", async (_what, change, field) => {
    const answer = await record(await made(), change);

    expect(answer).toMatchObject(aProblem("invalid-request"));
    expect(answer.body.errors[0].field).toMatch(new RegExp(`^${field}`));
    expect(answer.text).not.toMatch(/Vandersloot|signedBy/);
  });

  test("a Yes on an anonymous record, for that is Identify", async () => {
    expect(await record(await made(anAnonymousClient()))).toMatchObject(aProblem("use-identify"));
  });

  test("a No on an anonymous record is one", async () => {
    const clientId = await made(anAnonymousClient());

    expect((await record(clientId, { permission: "no", endDate: null })).status).toBe(201);
    expect(await roiOf(clientId)).toEqual({ permission: "no", endDate: null });
  });
});

describe("who records a release", () => {
  test("an agency that only sees the record does not", async () => {
    expect(await record(await made(), {}, "sam")).toMatchObject(aProblem("not-allowed"));
  });

  test("an agency with its own open enrollment does, and sees the name from then on", async () => {
    const clientId = await made();
    const { body } = await as("sam").post(
      `/clients/${clientId}/enrollments`,
      anEnrollment(projectOf.northside),
    );
    const before = await nameFor("sam", clientId);
    const recorded = await record(clientId, named, "sam");
    const after = await nameFor("sam", clientId);
    await as("sam").patch(
      `/clients/${clientId}/enrollments/${body.enrollmentId}`,
      { ExitDate: "2026-02-10" },
      1,
    );

    expect([before, recorded.status, after]).toEqual(["Anonymous", 201, "Ottoline"]);
    expect(await record(clientId, named, "sam")).toMatchObject(aProblem("not-allowed"));
  });

  test("a request that comes again is answered though the right to it has ended", async () => {
    const clientId = await made();
    const { body } = await as("sam").post(
      `/clients/${clientId}/enrollments`,
      anEnrollment(projectOf.northside),
    );
    const post = () =>
      as("sam").post(`/clients/${clientId}/roi`, aRelease(named), { idempotencyKey: "again" });
    const first = await post();
    await as("sam").patch(
      `/clients/${clientId}/enrollments/${body.enrollmentId}`,
      { ExitDate: "2026-02-10" },
      1,
    );

    expect(await post()).toMatchObject({ status: 201, text: first.text });
    expect((await facts(clientId)).items).toHaveLength(1);
  });

  test("an agency from which the record is hidden is told that there is none", async () => {
    expect(await record(await made(), {}, "nora")).toMatchObject(aProblem("client-not-found"));
  });

  test("the CoC administrator does not", async () => {
    expect(await record(await made(), {}, "admin")).toMatchObject(aProblem("not-allowed"));
  });
});

describe("the list of releases", () => {
  test("is whole for those who see the record in full, and only the own ones below that", async () => {
    const clientId = await made();
    await record(clientId, { endDate: "2026-02-01" });

    expect((await facts(clientId, "admin")).items).toHaveLength(1);
    expect(await facts(clientId, "sam")).toEqual({ items: [], next: null });
  });

  test("goes on page by page, newest first", async () => {
    const clientId = await made();
    for (const day of ["01", "02", "03"]) await record(clientId, { endDate: `2026-12-${day}` });
    const first = (await as("maria").get(`/clients/${clientId}/roi?limit=2`)).body;
    const second = (await as("maria").get(`/clients/${clientId}/roi?limit=2&cursor=${first.next}`))
      .body;

    expect([...first.items, ...second.items].map(({ endDate }) => endDate)).toEqual([
      "2026-12-03",
      "2026-12-02",
      "2026-12-01",
    ]);
    expect(second.next).toBeNull();
  });

  test("holds a request sent ten times at once one time", async () => {
    const clientId = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(`/clients/${clientId}/roi`, aRelease(), { idempotencyKey: "once" }),
      ),
    );

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await facts(clientId)).items).toHaveLength(1);
  });
});
