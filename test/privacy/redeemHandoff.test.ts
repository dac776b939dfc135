import { beforeEach, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
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
const noticesTo = async (who: Staff) =>
  (await as(who).get("/notices")).body.items.map(
    ({ kind, clientId }: { kind: string; clientId?: string }) => `${kind} ${clientId}`,
  );

describe("the agency that a hand-off names", () => {
  test("accepts it by the code, however it was copied, and sees an anonymous record in full", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId);
    const before = await statusFor("nora", clientId);
    const { status, body } = await redeem(` ${code.toLowerCase().replaceAll("-", " ")} `);

    expect([before, status]).toEqual([404, 200]);
    expect(body).toMatchObject({ clientId, kind: "anonymous", seenAs: "full" });
    expect(await statusFor("nora", clientId)).toBe(200);
  });

  test("sees the items of an identified client, never who it is", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/notes`, { text: "Ottoline has a bed." });
    const service = anEnrollment(projectOf.openHearth);
    await as("maria").post(`/clients/${clientId}/enrollments`, service);
    const { text, body } = await redeem((await handedOver(clientId)).code);
    const notes = await as("nora").get(`/clients/${clientId}/notes`);
    const enrollments = await as("nora").get(`/clients/${clientId}/enrollments`);

    expect(body).toMatchObject({ seenAs: "anonymous", FirstName: "Anonymous" });
    expect(enrollments.body.items).toHaveLength(1);
    expect(text + notes.text + enrollments.text).not.toMatch(/Ottoline|Vandersloot|1984|900551234/);
  });

  test("sees who it is where a Yes names the agency", async () => {
    const clientId = await made(anIdentifiedClient());
    const scope = { agencyIds: ["harbor-light"] };
    const endDate = "2036-12-31";
    await as("maria").post(`/clients/${clientId}/roi`, aRelease({ scope, endDate }));

    expect((await redeem((await handedOver(clientId)).code)).body.FirstName).toBe("Ottoline");
  });

  test("accepts it once: ten requests at once have one effect", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(code)));
    const statuses = answers.map(({ status }) => status).sort();

    expect(statuses).toEqual([200, ...Array(9).fill(404)]);
    expect((await noticesTo("maria")).filter((each: string) => each.endsWith(clientId))).toEqual([
      `handoff-accepted ${clientId}`,
    ]);
  });

  test("is answered again when the same request comes again, or ten times at once", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => redeem(code, "nora", "the-same")),
    );
    const later = await redeem(code, "nora", "the-same");

    expect(new Set([...answers, later].map(({ text }) => text)).size).toBe(1);
    expect(later.status).toBe(200);
    expect(await redeem((await handedOver(clientId)).code, "nora", "the-same")).toMatchObject(
      aProblem("idempotency-key-reused"),
    );
  });

  test("may be a victim service provider", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId, "safe-harbor");

    expect(await redeem(code, "vera")).toMatchObject({ status: 200, body: { clientId } });
    expect((await as("admin").get(`/clients/${clientId}`)).body).toMatchObject({
      confidentialProgram: true,
    });
  });

  test("accepts it while the owner goes on working with the record", async () => {
    const clientId = await made();
    const { code } = await handedOver(clientId);
    const note = (n: number) =>
      as("maria").post(`/clients/${clientId}/notes`, { text: `Bed ${n}.` });
    const [accepted, ...notes] = await Promise.all([redeem(code), note(1), note(2), note(3)]);

    expect([accepted.status, ...notes.map(({ status }) => status)]).toEqual([200, 201, 201, 201]);
    expect((await as("maria").get(`/clients/${clientId}/notes`)).body.items).toHaveLength(3);
  });
});

describe("the owner", () => {
  test("is told that it was accepted", async () => {
    const clientId = await made();
    await redeem((await handedOver(clientId)).code);

    expect(await noticesTo("maria")).toContain(`handoff-accepted ${clientId}`);
  });
});
