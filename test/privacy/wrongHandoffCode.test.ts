import { beforeEach, describe, expect, test, vi } from "vitest";
import { handoffCodeFrom } from "#shared/privacy/handoffCode.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
const day = 24 * 60 * 60 * 1000;
/** Each test begins a week later, so that nobody has tried too many codes. */
beforeEach(() => {
  vi.setSystemTime(Date.now() + 7 * day);
});

const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const handedOver = async (clientId: string, agencyId = "harbor-light") =>
  (await as("maria").post(`/clients/${clientId}/handoffs`, { agencyId })).body as {
    code: string;
    handoffId: string;
  };
const redeem = (code: string, who: Staff = "nora", idempotencyKey?: string) =>
  as(who).post("/handoffs/redeem", { code }, idempotencyKey ? { idempotencyKey } : {});
const statusFor = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).status;
const setTo = async (privacy: string, clientId: string) => {
  const ifMatch = (await as("maria").get(`/clients/${clientId}`)).body.version;
  return as("maria").put(`/clients/${clientId}/privacy`, { privacy }, { ifMatch });
};
const notFound = aProblem("handoff-not-found");

describe("a code is the same nothing", () => {
  test("that was never given out, for another agency, the owner's own", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId);

    expect(await redeem(handoffCodeFrom(new Uint8Array(12).fill(7)))).toMatchObject(notFound);
    expect(await redeem(code, "sam")).toMatchObject(notFound);
    expect(await redeem(code, "lead")).toMatchObject(notFound);
    expect((await redeem(code)).status).toBe(200);
  });

  test("that was used, by the same agency or another", async () => {
    const { code } = await handedOver(await made());
    await redeem(code);

    expect(await redeem(code)).toMatchObject(notFound);
    expect(await redeem(code, "sam")).toMatchObject(notFound);
  });

  test("after seven days, and good until then", async () => {
    const first = await handedOver(await made());
    const second = await handedOver(await made());
    vi.setSystemTime(Date.now() + 7 * day - 1);
    const inTime = await redeem(first.code);
    vi.setSystemTime(Date.now() + 1);

    expect(inTime.status).toBe(200);
    expect(await redeem(second.code)).toMatchObject(notFound);
  });

  test("that was revoked", async () => {
    const clientId = await made();
    const { code, handoffId } = await handedOver(clientId);
    await as("maria").delete(`/clients/${clientId}/handoffs/${handoffId}`);

    expect(await redeem(code)).toMatchObject(notFound);
  });

  test("once the record became private, and after it is shared again", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId);
    await setTo("private", clientId);
    const whilePrivate = await redeem(code);
    await setTo("shared", clientId);

    expect(whilePrivate).toMatchObject(notFound);
    expect(await redeem(code)).toMatchObject(notFound);
    expect(await statusFor("nora", clientId)).toBe(404);
  });

  test("when its access was revoked before the same request came again", async () => {
    const clientId = await made();
    const { code, handoffId } = await handedOver(clientId);
    await redeem(code, "nora", "before");
    await as("maria").delete(`/clients/${clientId}/handoffs/${handoffId}`);

    expect(await redeem(code, "nora", "before")).toMatchObject(notFound);
  });

  test("to a CoC administrator, who accepts none", async () => {
    const { code } = await handedOver(await made());

    expect(await redeem(code, "admin")).toMatchObject(aProblem("not-allowed"));
  });

  test("mistyped, it is told at once and never looked up", async () => {
    const { code } = await handedOver(await made());
    const mistyped = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
    const answer = await redeem(mistyped);

    expect(answer).toMatchObject(aProblem("not-a-handoff-code"));
    expect(answer.text).not.toContain(mistyped);
  });

  test("twenty of them in an hour are enough, mistyped ones apart", async () => {
    for (let n = 0; n < 20; n++) {
      expect((await redeem(handoffCodeFrom(new Uint8Array(12).fill(n)))).status).toBe(404);
    }
    await redeem("K7Q4");
    const tooMany = await redeem(handoffCodeFrom(new Uint8Array(12).fill(20)));
    const right = await redeem((await handedOver(await made())).code);

    expect(tooMany).toMatchObject(aProblem("too-many-requests"));
    expect(right).toMatchObject(aProblem("too-many-requests"));
  });
});
