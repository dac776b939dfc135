import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aReferral } from "../support/aReferral.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
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
const referralsFor = async (who: Staff, clientId: string, query = "") =>
  (await as(who).get(`/clients/${clientId}/referrals${query}`)).body.items;
const stored = async (clientId: string, prefix: string) => {
  const pk = `C#${await recordIdOf(documentClient, clientId)}`;

  return (await storedItems(documentClient, "records")).filter(
    (item) => item.pk === pk && item.sk.startsWith(prefix),
  );
};
const handOver = (clientId: string, agencyId: string) =>
  setProfile(documentClient, clientId, {
    agencies: { [agencyId]: { handoffUntil: "2026-12-31" } },
  });

describe("a referral", () => {
  test("tells who refers to whom, when and why, and waits for an answer", async () => {
    const clientId = await made();
    const { status, body } = await refer("maria", clientId, {
      projectId: projectOf.northside,
      contact: "Maria at the front desk",
      comment: "Needs a bed from Monday.",
    });

    expect(status).toBe(201);
    expect(body).toEqual({
      referralId: expect.any(String),
      fromAgencyId: "open-hearth",
      agencyId: "northside-outreach",
      projectId: projectOf.northside,
      ReferralDate: "2026-02-10",
      coordinatedEntry: false,
      state: "open",
      answeredAt: null,
      contact: "Maria at the front desk",
      comment: "Needs a bed from Monday.",
      private: false,
      version: 1,
    });
    expect(await referralsFor("maria", clientId)).toEqual([body]);
  });

  test("is seen and read by the agency it is addressed to, also when it is private", async () => {
    const clientId = await made();
    const { body } = await refer("maria", clientId, { private: true, comment: "Ask for quiet." });

    expect(await referralsFor("sam", clientId)).toEqual([body]);
  });

  test("of a client who has not agreed is seen without its words by the addressee", async () => {
    const clientId = await made(anIdentifiedClient());
    await refer("maria", clientId, { comment: "Ottoline needs a bed.", contact: "Front desk" });
    const [referral] = await referralsFor("sam", clientId);

    expect(referral).toMatchObject({ fromAgencyId: "open-hearth", state: "open" });
    expect(referral).not.toHaveProperty("comment");
    expect(referral).not.toHaveProperty("contact");
  });

  test("keeps its words encrypted", async () => {
    const clientId = await made();
    await refer("maria", clientId, { comment: "Zebrawood", contact: "Quillfeather" });
    const text = JSON.stringify(await stored(clientId, "R#"));

    expect(text).not.toMatch(/Zebrawood|Quillfeather/);
  });

  test("to a victim service provider is known to nobody but writer and addressee", async () => {
    const clientId = await made();
    await refer("maria", clientId, { agencyId: "safe-harbor" });

    expect(await referralsFor("maria", clientId)).toHaveLength(1);
    expect(await referralsFor("admin", clientId)).toEqual([]);
  });

  test.each([
    ["the own agency", { agencyId: "open-hearth" }, "agencyId"],
    ["an agency that does not exist", { agencyId: "leads-nowhere" }, "agencyId"],
    ["a project of another agency", { projectId: projectOf.harborLight }, "projectId"],
    ["a project that does not exist", { projectId: "leads-nowhere" }, "projectId"],
  ])("to %s is refused", async (_what, given, field) => {
    expect(await refer("maria", await made(), given)).toMatchObject(aProblem("rule-broken", field));
  });

  test("to an agency that was closed is refused", async () => {
    const agency = await as("admin").post("/agencies", {
      name: "Short Lived",
      dataSharing: true,
      victimServiceProvider: false,
    });
    const { agencyId } = agency.body;
    await as("admin").patch(
      `/agencies/${agencyId}`,
      { active: false, successor: "northside-outreach" },
      1,
    );

    expect(await refer("maria", await made(), { agencyId })).toMatchObject(
      aProblem("rule-broken", "agencyId"),
    );
  });

  test("of tomorrow is refused", async () => {
    expect(await refer("maria", await made(), { ReferralDate: "2026-02-16" })).toMatchObject(
      aProblem("rule-broken", "ReferralDate"),
    );
  });

  test("with a release is refused to others than victim service providers", async () => {
    expect(await refer("maria", await made(), { releasedUntil: "2026-12-31" })).toMatchObject(
      aProblem("rule-broken", "releasedUntil"),
    );
  });

  test("is not for somebody who may not see the client", async () => {
    expect(await refer("nora", await made())).toMatchObject(aProblem("client-not-found"));
  });

  test("sent ten times at once is one referral, one notice and one entry on the trail", async () => {
    const clientId = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(`/clients/${clientId}/referrals`, aReferral(), {
          idempotencyKey: "ten-at-once",
        }),
      ),
    );
    const recordId = await recordIdOf(documentClient, clientId);
    const notices = (await storedItems(documentClient, "oversight")).filter(
      (item) => item.recordId === recordId,
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await stored(clientId, "R#")).toHaveLength(1);
    expect(notices).toMatchObject([{ kind: "referral-received", agencyId: "open-hearth" }]);
  });

  test("with the same Idempotency-Key and another body is refused", async () => {
    const clientId = await made();
    const send = (body: object) =>
      as("maria").post(`/clients/${clientId}/referrals`, body, { idempotencyKey: "twice" });
    await send(aReferral());

    expect(await send(aReferral({ comment: "Now with words." }))).toMatchObject(
      aProblem("idempotency-key-reused"),
    );
  });
});

describe("the list of referrals", () => {
  test("has the latest first and is narrowed by state, days and writing agency", async () => {
    const clientId = await made();
    await refer("maria", clientId, { ReferralDate: "2026-02-01" });
    const { body } = await refer("maria", clientId, { ReferralDate: "2026-02-03" });
    await refer("maria", clientId, { ReferralDate: "2026-02-02" });
    await change("sam", clientId, body.referralId, { state: "declined" }, 1);
    const days = async (query: string) =>
      (await referralsFor("maria", clientId, query)).map(
        ({ ReferralDate }: { ReferralDate: string }) => ReferralDate.slice(-2),
      );

    expect(await days("")).toEqual(["03", "02", "01"]);
    expect(await days("?state=declined")).toEqual(["03"]);
    expect(await days("?state=open")).toEqual(["02", "01"]);
    expect(await days("?state=open&limit=1")).toEqual(["02"]);
    expect(await days("?from=2026-02-02")).toEqual(["03", "02"]);
    expect(await days("?agencyId=northside-outreach")).toEqual([]);
  });

  test("refuses days that run backwards and a state that does not exist", async () => {
    const clientId = await made();
    const get = (query: string) => as("maria").get(`/clients/${clientId}/referrals${query}`);

    expect(await get("?from=2026-02-02&to=2026-02-01")).toMatchObject(aProblem("invalid-request"));
    expect(await get("?state=lost")).toMatchObject(aProblem("invalid-request"));
  });
});

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

describe("a victim service provider", () => {
  const released = { releasedUntil: "2026-06-30" };

  test("refers under a written release that ends, without a word", async () => {
    const clientId = await made(anAnonymousClient(), "vera");

    expect(await refer("vera", clientId, released)).toMatchObject({ status: 201 });
    expect(await refer("vera", clientId)).toMatchObject(
      aProblem("vsp-stores-no-identity", "releasedUntil"),
    );
    expect(await refer("vera", clientId, { releasedUntil: "2026-02-14" })).toMatchObject(
      aProblem("vsp-stores-no-identity", "releasedUntil"),
    );
    expect(
      await refer("vera", clientId, { ...released, comment: "Words.", contact: "Vera" }),
    ).toMatchObject(aProblem("vsp-stores-no-identity", "contact", "comment"));
  });

  test("is not named by its referral, whose reader learns only that it is there", async () => {
    const clientId = await made();
    await handOver(clientId, "safe-harbor");
    const { body } = await refer("vera", clientId, released);

    expect(body).toMatchObject({ fromAgencyId: "safe-harbor" });
    const [seen] = await referralsFor("sam", clientId);
    expect(seen).toMatchObject({ referralId: body.referralId });
    expect(seen).not.toHaveProperty("fromAgencyId");
    expect(await referralsFor("sam", clientId, "?agencyId=safe-harbor")).toEqual([]);
    expect(await referralsFor("maria", clientId)).toEqual([]);
    expect(await referralsFor("admin", clientId)).toEqual([]);
  });

  test("has its referral to itself once the release has ended", async () => {
    const clientId = await made();
    await handOver(clientId, "safe-harbor");
    const { body } = await refer("vera", clientId, { releasedUntil: "2026-02-15" });
    vi.setSystemTime(new Date("2026-02-16T20:00:00Z"));
    const seen = await referralsFor("sam", clientId);
    const answered = await change("sam", clientId, body.referralId, { state: "accepted" }, 1);
    const own = await referralsFor("vera", clientId);
    vi.setSystemTime(new Date("2026-02-15T20:00:00Z"));

    expect(seen).toEqual([]);
    expect(answered).toMatchObject(aProblem("not-found"));
    expect(own).toHaveLength(1);
  });

  test("cannot refer within Coordinated Entry, for it shares nothing", async () => {
    const clientId = await made();
    await handOver(clientId, "safe-harbor");
    await as("maria").post(
      `/clients/${clientId}/enrollments`,
      anEnrollment(projectOf.openHearthCoordinatedEntry),
    );

    expect(
      await refer("vera", clientId, { ...released, coordinatedEntry: true, contact: "Vera" }),
    ).toMatchObject(aProblem("vsp-stores-no-identity", "contact"));
  });
});
