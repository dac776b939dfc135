import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anIdentifiedClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const born = (DOB: string, FirstName = "Ottoline") => anIdentifiedClient({ DOB, FirstName });
const record = (clientId: string, change = {}, who: Staff = "maria") => {
  vi.advanceTimersByTime(1000);
  return as(who).post(`/clients/${clientId}/roi`, aRelease(change));
};
const facts = async (clientId: string, who: Staff = "maria") =>
  (await as(who).get(`/clients/${clientId}/roi`)).body.items;
const nameFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body.FirstName;
const roiOf = async (clientId: string) => (await as("maria").get(`/clients/${clientId}`)).body.roi;
const family = async (...bodies: object[]) => {
  const ids: string[] = [];
  for (const body of bodies) ids.push(await made(body));
  const { body } = await as("maria").post("/households", {
    members: ids.map((clientId, at) => ({ clientId, RelationshipToHoH: at === 0 ? 1 : 2 })),
  });

  return { ids, householdId: body.householdId as string, version: body.version as number };
};
const enroll = (who: Staff, clientId: string, projectId: string) =>
  as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId));
const noticesTo = async (who: Staff) =>
  (await as(who).get("/notices")).body.items.map(
    ({ kind, clientId }: { kind: string; clientId?: string }) => `${kind} ${clientId}`,
  );

const mother = born("1990-05-05", "Ada");
const child = born("2015-05-05", "Juno");
const youth = born("2009-05-05", "Juno"); // 16 on the day of these tests

describe("who gives a release", () => {
  test("is not a child for itself", async () => {
    expect(await record(await made(child))).toMatchObject(aProblem("rule-broken", "givenBy"));
  });

  test("is a youth alone, and not one who lives with an adult", async () => {
    const { ids } = await family(mother, youth);

    expect((await record(await made(youth))).status).toBe(201);
    expect(await record(String(ids[1]))).toMatchObject(aProblem("rule-broken", "givenBy"));
  });

  test("is a guardian for a child, and not for an adult", async () => {
    expect((await record(await made(child), { givenBy: "guardian" })).status).toBe(201);
    expect(await record(await made(mother), { givenBy: "guardian" })).toMatchObject(
      aProblem("rule-broken", "givenBy"),
    );
  });

  test("may be anybody when it is a No", async () => {
    const no = { permission: "no", endDate: null };

    expect((await record(await made(child), no)).status).toBe(201);
    expect((await record(await made(mother), { ...no, givenBy: "guardian" })).status).toBe(201);
  });

  test("is not asked of somebody who may not know the client's age", async () => {
    const clientId = await made(child);
    await enroll("sam", clientId, projectOf.northside);

    expect((await record(clientId, { consentedBy: "Ada Vandersloot" }, "sam")).status).toBe(201);
  });
});

describe("a release for a later day", () => {
  test("shows nothing before, and the name from that day on", async () => {
    const clientId = await made();
    const { status } = await record(clientId, { effectiveDate: "2026-03-01" });
    const before = [await nameFor("sam", clientId), (await roiOf(clientId)).permission];
    vi.setSystemTime("2026-03-01T08:00:00Z");
    const after = [await nameFor("sam", clientId), (await roiOf(clientId)).permission];
    vi.setSystemTime(now);

    expect(status).toBe(201);
    expect(before).toEqual(["Anonymous", "no"]);
    expect(after).toEqual(["Ottoline", "yes"]);
  });

  test("that is narrower counts for fewer from the moment it is recorded", async () => {
    const clientId = await made();
    await record(clientId);
    await record(clientId, { scope: { agencyIds: ["safe-harbor"] }, endDate: "2026-03-31" });

    expect(await nameFor("sam", clientId)).toBe("Anonymous");
  });
});

describe("who consented", () => {
  test("is named by an agency that does not own the record, and the owner is told", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northside);
    const unnamed = await record(clientId, {}, "sam");
    const named = await record(clientId, { consentedBy: "Ottoline Vandersloot" }, "sam");

    expect(unnamed).toMatchObject(aProblem("rule-broken", "consentedBy"));
    expect(named).toMatchObject({ status: 201, body: { consentedBy: "Ottoline Vandersloot" } });
    expect(await noticesTo("maria")).toContain(`release-recorded ${clientId}`);
    expect(await noticesTo("sam")).not.toContain(`release-recorded ${clientId}`);
  });

  test("is no notice to an owner who recorded it itself", async () => {
    const clientId = await made();
    await record(clientId);

    expect(await noticesTo("maria")).not.toContain(`release-recorded ${clientId}`);
  });

  test("is read by who sees the client in full, and stored as nobody can read it", async () => {
    const clientId = await made();
    const consentedBy = "Quillon Abernathy-Vance";
    await record(clientId, { consentedBy, endDate: "2026-02-15" });
    const inFull = await facts(clientId, "sam");
    vi.setSystemTime("2026-02-17T20:00:00Z");
    const afterwards = [await facts(clientId), await facts(clientId, "sam")];
    vi.setSystemTime(now);

    expect(inFull[0]).toMatchObject({ consentedBy });
    expect(afterwards).toMatchObject([[{ consentedBy }], []]);
    expect(JSON.stringify(await storedItems(documentClient, "records"))).not.toContain("Quillon");
  });

  test("has no name on an anonymous record", async () => {
    const clientId = await made(anAnonymousClient());
    const no = { permission: "no", endDate: null };

    expect(await record(clientId, { ...no, consentedBy: "Ottoline" })).toMatchObject(
      aProblem("rule-broken", "consentedBy"),
    );
    expect((await record(clientId, no)).status).toBe(201);
  });

  test("is not named by a victim service provider, which takes a No and opens nothing", async () => {
    const clientId = await made();
    const { body } = await as("maria").post(`/clients/${clientId}/handoffs`, {
      agencyId: "safe-harbor",
    });
    await as("vera").post("/handoffs/redeem", { code: body.code });
    await enroll("vera", clientId, projectOf.safeHarbor);

    expect(await record(clientId, { consentedBy: "Ottoline" }, "vera")).toMatchObject(
      aProblem("vsp-stores-no-identity", "consentedBy"),
    );
    expect(await record(clientId, {}, "vera")).toMatchObject(aProblem("vsp-shares-nothing"));
    expect((await record(clientId, { permission: "no", endDate: null }, "vera")).status).toBe(201);
  });
});

test("a telephone release asks for the written one, which answers it", async () => {
  const clientId = await made();
  await record(clientId, { method: "telephone" });
  const asked = (await as("maria").get(`/clients/${clientId}`)).body.writtenReleaseDue;
  await record(clientId);

  expect(asked).toBe(true);
  expect((await as("maria").get(`/clients/${clientId}`)).body).not.toHaveProperty(
    "writtenReleaseDue",
  );
});
