import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aReferral } from "../support/aReferral.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

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
const handOver = (clientId: string, agencyId: string) =>
  setProfile(documentClient, clientId, {
    agencies: { [agencyId]: { handoffUntil: "2026-12-31" } },
  });

describe("a victim service provider", () => {
  const released = { releasedUntil: "2026-06-30" };

  test("refers under a written release that ends, without a word", async () => {
    const clientId = await made();
    await handOver(clientId, "safe-harbor");

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
