import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aReferral } from "../support/aReferral.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { recordIdOf } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const refer = (who: Staff, clientId: string, change: object = {}) =>
  as(who).post(`/clients/${clientId}/referrals`, aReferral(change));
const change = (who: Staff, clientId: string, itemId: string, body: object, version?: number) =>
  as(who).patch(`/clients/${clientId}/referrals/${itemId}`, body, version);
const stored = async (clientId: string, prefix: string) => {
  const pk = `C#${await recordIdOf(documentClient, clientId)}`;

  return (await storedItems(documentClient, "records")).filter(
    (item) => item.pk === pk && item.sk.startsWith(prefix),
  );
};

describe("an answer", () => {
  test("is given by the agency it was addressed to, once, and the writer is told", async () => {
    const clientId = await made();
    const { body } = await refer("maria", clientId);
    const declined = await change("sam", clientId, body.referralId, { state: "declined" }, 1);
    const recordId = await recordIdOf(documentClient, clientId);
    const notices = (await storedItems(documentClient, "oversight")).filter(
      (item) => item.recordId === recordId && item.kind === "referral-answered",
    );

    expect(declined).toMatchObject({ status: 200, body: { state: "declined", version: 2 } });
    expect(declined.body.answeredAt).toMatch(/^2026-02-15T/);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ agencyId: "northside-outreach" });
    expect(await change("sam", clientId, body.referralId, { state: "accepted" }, 2)).toMatchObject(
      aProblem("referral-answered"),
    );
    expect(
      await change("maria", clientId, body.referralId, { comment: "Please." }, 2),
    ).toMatchObject(aProblem("referral-answered"));
  });

  test("is not the writer's to give, nor a withdrawal the addressee's", async () => {
    const clientId = await made();
    const { body } = await refer("maria", clientId);
    const { referralId } = body;

    for (const state of ["accepted", "declined"]) {
      expect(await change("maria", clientId, referralId, { state }, 1)).toMatchObject(
        aProblem("not-allowed"),
      );
    }
    expect(await change("sam", clientId, referralId, { state: "withdrawn" }, 1)).toMatchObject(
      aProblem("not-allowed"),
    );
    expect(
      await change("sam", clientId, referralId, { state: "accepted", comment: "Mine." }, 1),
    ).toMatchObject(aProblem("not-allowed"));
  });

  test("to an accepted referral outside Coordinated Entry opens nothing", async () => {
    const clientId = await made();
    await as("maria").post(`/clients/${clientId}/notes`, { text: "Has a bed for tonight." });
    const { body } = await refer("maria", clientId);
    await change("sam", clientId, body.referralId, { state: "accepted" }, 1);

    expect((await as("sam").get(`/clients/${clientId}`)).body.seenAs).toBe("coordination");
    expect((await as("sam").get(`/clients/${clientId}/notes`)).body.items).toEqual([]);
  });

  test("by two at once is given once", async () => {
    const clientId = await made();
    const { body } = await refer("maria", clientId);
    const answers = await Promise.all(
      (["sam", "samsLead"] as const).map((who) =>
        change(who, clientId, body.referralId, { state: "accepted" }, 1),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe("a correction", () => {
  test("keeps what the referral said before", async () => {
    const clientId = await made();
    const { body } = await refer("maria", clientId, { comment: "Needs a bed.", contact: "Desk" });
    const corrected = await change(
      "maria",
      clientId,
      body.referralId,
      { comment: null, contact: "Night desk", private: true },
      1,
    );

    expect(corrected.body).toMatchObject({ contact: "Night desk", private: true, version: 2 });
    expect(corrected.body).not.toHaveProperty("comment");
    expect(await stored(clientId, "V#R#")).toMatchObject([{ version: 1 }]);
  });

  test("is made to the version that was seen", async () => {
    const clientId = await made();
    const { body } = await refer("maria", clientId);
    const correct = (version?: number) =>
      change("maria", clientId, body.referralId, { comment: "Please call." }, version);

    expect(await correct()).toMatchObject(aProblem("version-missing"));
    expect(await correct(2)).toMatchObject(aProblem("version-moved-on"));
    expect(await correct(1)).toMatchObject({ status: 200 });
  });

  test("of a referral that another agency may not know of is not found", async () => {
    const clientId = await made();
    await as("sam").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.northside));
    const { body } = await refer("sam", clientId, { agencyId: "harbor-light", private: true });

    expect(
      await change("maria", clientId, body.referralId, { state: "accepted" }, 1),
    ).toMatchObject(aProblem("not-found"));
  });
});
