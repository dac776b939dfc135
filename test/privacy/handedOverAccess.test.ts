import { beforeEach, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
const day = 24 * 60 * 60 * 1000;
/** Each test begins a week later, so that nobody has tried too many codes. */
beforeEach(() => {
  vi.setSystemTime(Date.now() + 7 * day);
});
const daysLater = (days: number) => vi.setSystemTime(Date.now() + days * day);

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

describe("an access that was handed over", () => {
  test("lasts 90 days", async () => {
    const clientId = await made();
    await redeem((await handedOver(clientId)).code);
    daysLater(90);
    const onTheLastDay = await statusFor("nora", clientId);
    daysLater(1);

    expect(onTheLastDay).toBe(200);
    expect(await statusFor("nora", clientId)).toBe(404);
  });

  test("lasts while the agency has an enrollment, and 90 days from its end", async () => {
    const clientId = await made();
    await redeem((await handedOver(clientId)).code);
    const { body } = await as("nora").post(
      `/clients/${clientId}/enrollments`,
      anEnrollment(projectOf.harborLight),
    );
    const seenAs = async () => (await as("nora").get(`/clients/${clientId}`)).body.seenAs;
    daysLater(200);
    const enrolled = await seenAs();
    const ExitDate = new Date(Date.now() - day).toISOString().slice(0, 10);
    await as("nora").patch(
      `/clients/${clientId}/enrollments/${body.enrollmentId}`,
      { ExitDate, Destination: 99 },
      1,
    );
    daysLater(90);
    const soonAfter = await seenAs();
    daysLater(1);

    expect([enrolled, soonAfter, await seenAs()]).toEqual(["full", "full", "coordination"]);
  });

  test("keeps the record shared until it is revoked", async () => {
    const clientId = await made();
    const { code, handoffId } = await handedOver(clientId);
    await redeem(code);
    const held = await setTo("private", clientId);
    await as("maria").delete(`/clients/${clientId}/handoffs/${handoffId}`);

    expect(held).toMatchObject(aProblem("held-shared", "privacy"));
    expect((await setTo("private", clientId)).status).toBe(200);
  });
});
