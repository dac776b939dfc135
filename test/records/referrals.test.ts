import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aReferral } from "../support/aReferral.ts";
import { projectOf } from "../support/demoProjects.ts";
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
const referralsFor = async (who: Staff, clientId: string, query = "") =>
  (await as(who).get(`/clients/${clientId}/referrals${query}`)).body.items;
const stored = async (clientId: string, prefix: string) => {
  const pk = `C#${await recordIdOf(documentClient, clientId)}`;

  return (await storedItems(documentClient, "records")).filter(
    (item) => item.pk === pk && item.sk.startsWith(prefix),
  );
};

describe("a referral", () => {
  test("tells who refers to whom, when and why, and waits for an answer", async () => {
    const clientId = await made();
    const { status, body } = await refer("maria", clientId, {
      projectId: projectOf.northside,
      contact: "The front desk",
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
      contact: "The front desk",
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
    const { code } = (
      await as("maria").post(`/clients/${clientId}/handoffs`, { agencyId: "safe-harbor" })
    ).body;
    await as("vera").post("/handoffs/redeem", { code });
    await refer("maria", clientId, { agencyId: "safe-harbor" });

    expect(await referralsFor("vera", clientId)).toHaveLength(1);
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

  test("to an agency that cannot find the record is refused, with the way to it", async () => {
    const clientId = await made();

    for (const agencyId of ["harbor-light", "safe-harbor"]) {
      expect(await refer("maria", clientId, { agencyId })).toMatchObject(
        aProblem("rule-broken", "agencyId"),
      );
    }
    const { version } = (await as("maria").get(`/clients/${clientId}`)).body;
    await as("maria").put(
      `/clients/${clientId}/privacy`,
      { privacy: "private" },
      { ifMatch: version },
    );
    expect(await refer("maria", clientId)).toMatchObject(aProblem("client-private"));
    expect(await referralsFor("maria", clientId)).toEqual([]);
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
