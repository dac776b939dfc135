import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aReferral } from "../support/aReferral.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile, storedProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const contact = "The access point’s desk";
const made = async (body: object = anAnonymousClient()): Promise<string> =>
  (await as("maria").post("/clients", body)).body.clientId;
const coordinated = async (body?: object) => {
  const clientId = await made(body);
  const { body: enrollment } = await as("maria").post(
    `/clients/${clientId}/enrollments`,
    anEnrollment(projectOf.openHearthCoordinatedEntry),
  );

  return { clientId, enrollmentId: enrollment.enrollmentId as string };
};
const refer = (who: Staff, clientId: string, change: object = {}) => {
  vi.advanceTimersByTime(1000);
  return as(who).post(
    `/clients/${clientId}/referrals`,
    aReferral({ coordinatedEntry: true, contact, ...change }),
  );
};
const change = (who: Staff, clientId: string, itemId: string, body: object, version = 1) =>
  as(who).patch(`/clients/${clientId}/referrals/${itemId}`, body, version);
const clientFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body;
const thirdAgency = async () => {
  const { body } = await as("admin").post("/agencies", {
    name: "Third Agency",
    dataSharing: true,
    victimServiceProvider: false,
  });

  return body.agencyId as string;
};

describe("a referral of Coordinated Entry", () => {
  test("needs the client to be in Coordinated Entry", async () => {
    expect(await refer("maria", await made())).toMatchObject(
      aProblem("rule-broken", "coordinatedEntry"),
    );
  });

  test("is not written on a private record", async () => {
    const clientId = await made();
    await as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch: 1 });

    expect(await refer("maria", clientId)).toMatchObject(aProblem("client-private"));
  });

  test("names a contact and is for all who coordinate", async () => {
    const { clientId } = await coordinated();

    expect(await refer("maria", clientId, { contact: undefined })).toMatchObject(
      aProblem("invalid-request", "contact"),
    );
    expect(await refer("maria", clientId, { private: true })).toMatchObject(
      aProblem("rule-broken", "private"),
    );
    const { body } = await refer("maria", clientId);
    expect(await change("maria", clientId, body.referralId, { private: true })).toMatchObject(
      aProblem("rule-broken", "private"),
    );
  });

  test("to an agency that shares nothing is refused, for it could not find the record", async () => {
    const { clientId } = await coordinated();

    for (const agencyId of ["harbor-light", "safe-harbor"]) {
      expect(await refer("maria", clientId, { agencyId })).toMatchObject(
        aProblem("rule-broken", "agencyId"),
      );
    }
  });

  test("once accepted opens the anonymous record to the agency that accepted", async () => {
    const { clientId } = await coordinated();
    await as("maria").post(`/clients/${clientId}/notes`, { text: "Has a bed for tonight." });
    const { body } = await refer("maria", clientId);
    const before = await clientFor("sam", clientId);
    const accepted = await change("sam", clientId, body.referralId, { state: "accepted" });

    expect(before.seenAs).toBe("coordination");
    expect(accepted.body).toMatchObject({ state: "accepted", version: 2 });
    expect((await clientFor("sam", clientId)).seenAs).toBe("full");
    expect((await as("sam").get(`/clients/${clientId}/notes`)).body.items).toHaveLength(1);
    expect((await storedProfile(documentClient, clientId))?.agencies).toMatchObject({
      "northside-outreach": { handoffUntil: "2026-05-16" },
    });
  });

  test("once accepted opens items of an identified client, never who it is", async () => {
    const { clientId } = await coordinated(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/notes`, { text: "Ottoline has a bed." });
    const { body } = await refer("maria", clientId);
    await change("sam", clientId, body.referralId, { state: "accepted" });
    const client = await as("sam").get(`/clients/${clientId}`);
    const notes = await as("sam").get(`/clients/${clientId}/notes`);

    expect(client.body.seenAs).toBe("anonymous");
    expect(client.text + notes.text).not.toMatch(/Ottoline|Vandersloot/);
    expect(notes.body.items).toHaveLength(1);
  });

  test("withdrawn after it was accepted ends the access it opened", async () => {
    const { clientId } = await coordinated();
    const { body } = await refer("maria", clientId);
    await change("sam", clientId, body.referralId, { state: "accepted" });
    const withdrawn = await change("maria", clientId, body.referralId, { state: "withdrawn" }, 2);

    expect(withdrawn.body).toMatchObject({ state: "withdrawn", version: 3 });
    expect((await clientFor("sam", clientId)).seenAs).toBe("coordination");
  });

  test("withdrawn leaves the access that another accepted one opened", async () => {
    const { clientId } = await coordinated();
    const [first, second] = [await refer("maria", clientId), await refer("maria", clientId)];
    for (const { body } of [first, second]) {
      await change("sam", clientId, body.referralId, { state: "accepted" });
    }
    await change("maria", clientId, first.body.referralId, { state: "withdrawn" }, 2);
    expect((await clientFor("sam", clientId)).seenAs).toBe("full");

    await change("maria", clientId, second.body.referralId, { state: "withdrawn" }, 2);
    expect((await clientFor("sam", clientId)).seenAs).toBe("coordination");
  });

  test("accepted after the client left Coordinated Entry opens nothing", async () => {
    const { clientId, enrollmentId } = await coordinated();
    const { body } = await refer("maria", clientId);
    await as("maria").patch(
      `/clients/${clientId}/enrollments/${enrollmentId}`,
      { ExitDate: "2026-02-15" },
      1,
    );
    await change("sam", clientId, body.referralId, { state: "accepted" });

    expect((await clientFor("sam", clientId)).seenAs).toBe("coordination");
  });

  test("by an agency that sees its own items only opens no more than that", async () => {
    const { clientId } = await coordinated();
    const agencyId = await thirdAgency();
    const { body: third } = await as("admin").post("/people", {
      email: "third@agency.example",
      agencyId,
      role: "caseWorker",
    });
    await as("sam").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.northside));
    const { body } = await refer("sam", clientId, { agencyId });
    const answer = await as({ personId: third.personId }).patch(
      `/clients/${clientId}/referrals/${body.referralId}`,
      { state: "accepted" },
      1,
    );
    const seen = await as({ personId: third.personId }).get(`/clients/${clientId}`);

    expect(answer).toMatchObject({ status: 200, body: { state: "accepted" } });
    expect(seen.body.seenAs).toBe("coordination");
  });
});

test("a contact of a HOPWA-funded project is for writer and addressee alone", async () => {
  const { clientId } = await coordinated();
  const hopwa = { name: "Quiet Homes", agencyId: "northside-outreach", projectType: 3, funder: 13 };
  const { projectId } = (await as("admin").post("/projects", hopwa)).body;
  const first = await refer("maria", clientId, { projectId, contact: "Quiet Homes desk" });

  expect(first.body.contact).toBe("Quiet Homes desk");
  expect((await clientFor("admin", clientId)).coordinationContact).toBeUndefined();
  expect((await clientFor("sam", clientId)).coordinationContact).toBeUndefined();

  const second = await refer("maria", clientId, {});
  expect((await clientFor("admin", clientId)).coordinationContact).toBe(contact);
  await change("maria", clientId, second.body.referralId, { state: "withdrawn" });
  expect((await clientFor("admin", clientId)).coordinationContact).toBeUndefined();
});

describe("the contact for coordination", () => {
  const contactFor = async (who: Staff, clientId: string) =>
    (await clientFor(who, clientId)).coordinationContact;

  test("is that of the referral written last, for every agency that finds the client", async () => {
    const { clientId } = await coordinated();
    await refer("maria", clientId, { agencyId: await thirdAgency() });
    await refer("maria", clientId, { contact: "Night desk" });

    for (const who of ["maria", "sam", "admin"] as const) {
      expect(await contactFor(who, clientId)).toBe("Night desk");
    }
  });

  test("goes back to the one before when the last is declined or withdrawn", async () => {
    const { clientId } = await coordinated();
    const first = await refer("maria", clientId);
    const second = await refer("maria", clientId, { contact: "Night desk" });
    await change("sam", clientId, second.body.referralId, { state: "declined" });
    expect(await contactFor("sam", clientId)).toBe(contact);

    await change("maria", clientId, first.body.referralId, { state: "withdrawn" });
    expect(await contactFor("sam", clientId)).toBeUndefined();
  });

  test("follows a correction of the referral", async () => {
    const { clientId } = await coordinated();
    const { body } = await refer("maria", clientId);
    await change("maria", clientId, body.referralId, { contact: "Night desk" });

    expect(await contactFor("sam", clientId)).toBe("Night desk");
  });

  test("is told no more once the client has left Coordinated Entry", async () => {
    const { clientId, enrollmentId } = await coordinated();
    await refer("maria", clientId);
    await as("maria").patch(
      `/clients/${clientId}/enrollments/${enrollmentId}`,
      { ExitDate: "2026-02-15" },
      1,
    );

    expect(await contactFor("maria", clientId)).toBeUndefined();
    expect(await contactFor("sam", clientId)).toBeUndefined();
  });

  test("is not told of a client who has not agreed to be seen, nor from behind a mask", async () => {
    const { clientId } = await coordinated(anIdentifiedClient());
    await refer("maria", clientId);
    expect(await contactFor("sam", clientId)).toBeUndefined();

    const anonymous = await coordinated();
    await refer("maria", anonymous.clientId);
    await setProfile(documentClient, anonymous.clientId, { maskedFor: "open-hearth" });
    expect(await contactFor("sam", anonymous.clientId)).toBeUndefined();
    expect(await contactFor("maria", anonymous.clientId)).toBe(contact);
  });

  test("stands in the overview too", async () => {
    const { clientId } = await coordinated();
    await refer("maria", clientId);
    const { body } = await as("sam").get(`/clients/${clientId}/overview`);

    expect(body.client.coordinationContact).toBe(contact);
  });
});
