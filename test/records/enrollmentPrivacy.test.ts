import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (who: Staff, body: object = anAnonymousClient()): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const enroll = (who: Staff, clientId: string, projectId: string, change = {}) =>
  as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId, change));
const change = (who: Staff, clientId: string, itemId: string, body: object, version = 1) =>
  as(who).patch(`/clients/${clientId}/enrollments/${itemId}`, body, version);
const enrollmentsFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}/enrollments`)).body.items;

describe("a private enrollment", () => {
  test("is its agency's alone until it is opened", async () => {
    const clientId = await made("maria", anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const { body } = await enroll("maria", clientId, projectOf.openHearth, { private: true });
    const closed = await enrollmentsFor("sam", clientId);
    const opened = await change("lead", clientId, body.enrollmentId, { private: false });

    expect(closed).toEqual([]);
    expect(opened.body).toMatchObject({ private: false, version: 2 });
    expect(await enrollmentsFor("sam", clientId)).toEqual([opened.body]);
  });

  test("is none in Coordinated Entry, neither at first nor later", async () => {
    const clientId = await made("maria");
    const refused = aProblem("rule-broken", "private");
    const project = projectOf.openHearthCoordinatedEntry;
    const { body } = await enroll("maria", clientId, project);

    expect(await enroll("maria", clientId, project, { private: true })).toMatchObject(refused);
    expect(await change("maria", clientId, body.enrollmentId, { private: true })).toMatchObject(
      refused,
    );
    expect((await enrollmentsFor("maria", clientId))[0]).toEqual(body);
  });
});

test("a corrected enrollment keeps what it said before, in no list", async () => {
  const clientId = await made("maria");
  const { body } = await enroll("maria", clientId, projectOf.openHearth);
  await change("maria", clientId, body.enrollmentId, { EntryDate: "2026-02-03" });
  await change("maria", clientId, body.enrollmentId, { ExitDate: "2026-02-10" }, 2);
  const kept = (await storedItems(documentClient, "records")).filter(({ sk }) =>
    sk.startsWith(`V#E#${body.enrollmentId}#`),
  );

  expect(kept.map(({ EntryDate, ExitDate }) => [EntryDate, ExitDate]).sort()).toEqual([
    ["2026-02-01", null],
    ["2026-02-03", null],
  ]);
  expect(await enrollmentsFor("maria", clientId)).toHaveLength(1);
});

describe("a victim service provider in Coordinated Entry", () => {
  let projectId = "";
  beforeAll(async () => {
    const project = { name: "Access point", agencyId: "safe-harbor", projectType: 14 };
    projectId = (await as("admin").post("/projects", project)).body.projectId;
  });

  test("enrolls what the client released in writing, with an end date", async () => {
    const clientId = await made("vera");
    const refused = await enroll("vera", clientId, projectId);
    const enrolled = await enroll("vera", clientId, projectId, { releasedUntil: "2026-02-15" });

    expect(refused).toMatchObject(aProblem("vsp-stores-no-identity", "releasedUntil"));
    expect(refused.body.errors[0].message).toMatch(/released in writing, with an end date/);
    expect(enrolled).toMatchObject({ status: 201, body: { releasedUntil: "2026-02-15" } });
    expect(await enrollmentsFor("admin", clientId)).toEqual([]);
  });

  test.each<[string, Staff, () => string, string]>([
    ["that has ended", "vera", () => projectId, "2026-02-14"],
    ["where none is needed", "vera", () => projectOf.safeHarbor, "2027-01-01"],
    ["of another agency", "maria", () => projectOf.openHearthCoordinatedEntry, "2027-01-01"],
  ])("enrolls under no release %s", async (_what, who, project, releasedUntil) => {
    const clientId = await made(who);

    expect(await enroll(who, clientId, project(), { releasedUntil })).toMatchObject(
      aProblem("rule-broken", "releasedUntil"),
    );
    expect(await enrollmentsFor(who, clientId)).toEqual([]);
  });
});
