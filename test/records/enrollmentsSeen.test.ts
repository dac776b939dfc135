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
