import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const handOver = (clientId: string, agencyId = "harbor-light", who: Staff = "maria") =>
  as(who).post(`/clients/${clientId}/handoffs`, { agencyId });
const list = async (clientId: string, who: Staff = "maria") =>
  (await as(who).get(`/clients/${clientId}/handoffs`)).body.items;
const revoke = (clientId: string, handoffId: string, who: Staff = "maria") =>
  as(who).delete(`/clients/${clientId}/handoffs/${handoffId}`);
const redeem = (code: string, who: Staff = "nora") => as(who).post("/handoffs/redeem", { code });
const statusFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).status;

describe("revoking a hand-off", () => {
  test("ends the access that the code opened, at once", async () => {
    const clientId = await made();
    const { body } = await handOver(clientId);
    await redeem(body.code);
    const before = await statusFor("nora", clientId);
    const revoked = await revoke(clientId, body.handoffId);

    expect([before, revoked.status, revoked.text]).toEqual([200, 204, ""]);
    expect(await statusFor("nora", clientId)).toBe(404);
    expect(await list(clientId)).toMatchObject([{ state: "revoked" }]);
  });

  test("leaves the agency what it wrote itself", async () => {
    const clientId = await made();
    const { body } = await handOver(clientId);
    await redeem(body.code);
    await as("nora").post(`/clients/${clientId}/notes`, { text: "Has a bed for tonight." });
    await revoke(clientId, body.handoffId);
    const { items } = (await as("nora").get(`/clients/${clientId}/notes`)).body;

    expect((await as("nora").get(`/clients/${clientId}`)).body.seenAs).toBe("coordination");
    expect(items).toMatchObject([{ text: "Has a bed for tonight." }]);
  });

  test("is answered the same when it is done again", async () => {
    const clientId = await made();
    const { body } = await handOver(clientId);

    expect((await revoke(clientId, body.handoffId)).status).toBe(204);
    expect((await revoke(clientId, body.handoffId)).status).toBe(204);
    expect(await list(clientId)).toMatchObject([{ state: "revoked", version: 2 }]);
  });

  test("is the owner's alone, and of what is there", async () => {
    const clientId = await made();
    const { body } = await handOver(clientId, "northside-outreach");
    await redeem(body.code, "sam");

    expect(await revoke(clientId, body.handoffId, "sam")).toMatchObject(aProblem("not-allowed"));
    expect(await revoke(clientId, body.handoffId, "nora")).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await revoke(clientId, body.handoffId, "admin")).toMatchObject(aProblem("not-allowed"));
    expect(await revoke(clientId, "leads-nowhere")).toMatchObject(aProblem("not-found"));
    expect(await statusFor("sam", clientId)).toBe(200);
  });
});
