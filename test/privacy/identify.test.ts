import { describe, expect, test, vi } from "vitest";
import { aConsent } from "../support/aConsent.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { storedProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const identify = (clientId: string, body: object = aConsent(), who: Staff = "maria") =>
  as(who).post(`/clients/${clientId}/identify`, body);
const seen = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body;
const enroll = (who: Staff, clientId: string, projectId: string) =>
  as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId));
const noticesTo = async (who: Staff) =>
  (await as(who).get("/notices")).body.items.map(
    ({ kind, clientId }: { kind: string; clientId?: string }) => `${kind} ${clientId}`,
  );
const search = async (who: Staff, terms: object) =>
  (await as(who).post("/clients/search", terms)).body.items.map(
    ({ clientId }: { clientId: string }) => clientId,
  );

describe("an anonymous client who consents", () => {
  test("is identified, with a Yes in force, and the reason is no more", async () => {
    const clientId = await made(anAnonymousClient({ reason: "protected", crosses: 18 }));
    const { status, body } = await identify(clientId);
    const facts = (await as("maria").get(`/clients/${clientId}/roi`)).body.items;

    expect(status).toBe(200);
    expect(body).toMatchObject({
      clientId,
      kind: "identified",
      FirstName: "Ottoline",
      LastName: "Vandersloot",
      SSN: "900551234",
      DOB: "1984-07-19",
      roi: { permission: "yes", endDate: "2026-12-31" },
      demographics: { Sex: 0 },
      seenAs: "full",
      version: 2,
    });
    expect(body).not.toHaveProperty("reason");
    expect(body).not.toHaveProperty("crosses");
    expect(await storedProfile(documentClient, clientId)).not.toHaveProperty("restricted");
    expect(facts).toMatchObject([
      { permission: "yes", consentedBy: "Ottoline Vandersloot", method: "written" },
    ]);
  });

  test("is found by name from then on, by those whom the Yes covers", async () => {
    const clientId = await made();
    const terms = { FirstName: "Peregrine", LastName: "Vandersloot" };
    const before = await search("sam", terms);
    await identify(clientId, aConsent({ FirstName: "Peregrine" }));

    expect(before).toEqual([]);
    expect(await search("sam", terms)).toEqual([clientId]);
    expect(await search("nora", terms)).toEqual([]);
  });

  test("may keep every identifying field back", async () => {
    const clientId = await made();
    const { roi } = aConsent();
    const { body } = await identify(clientId, {
      NameDataQuality: 99,
      SSNDataQuality: 9,
      DOBDataQuality: 8,
      roi,
    });

    expect(body).toMatchObject({
      kind: "identified",
      FirstName: null,
      LastName: null,
      SSN: null,
      DOB: null,
      NameDataQuality: 99,
    });
  });

  test("brings demographics and contact along; what was known before stays", async () => {
    const clientId = await made();
    const { body } = await identify(
      clientId,
      aConsent({
        demographics: { VeteranStatus: 1 },
        custom: { Micronesian: "Yes" },
        contact: { phones: ["(509) 555-0148"] },
      }),
    );

    expect(body).toMatchObject({
      demographics: { Sex: 0, VeteranStatus: 1 },
      custom: { Micronesian: "Yes" },
      contact: { phones: ["(509) 555-0148"], emails: [], addresses: [] },
    });
  });

  test("is stored as nobody can read it without the client's key", async () => {
    await identify(await made(), aConsent({ FirstName: "Quillon" }));
    const stored = JSON.stringify([
      await storedItems(documentClient, "records"),
      await storedItems(documentClient, "identity"),
      await storedItems(documentClient, "audit"),
      await storedItems(documentClient, "oversight"),
    ]);

    expect(stored).not.toContain("Quillon");
    expect(stored).not.toContain("900551234");
  });

  test("is identified once by ten requests at once, and again by the same request later", async () => {
    const clientId = await made();
    const post = () =>
      as("maria").post(`/clients/${clientId}/identify`, aConsent(), { idempotencyKey: "once" });
    const answers = await Promise.all(Array.from({ length: 10 }, post));
    const later = await post();

    expect(new Set([...answers, later].map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set([...answers, later].map(({ text }) => text)).size).toBe(1);
    expect(later.body.version).toBe(2);
    expect((await as("maria").get(`/clients/${clientId}/roi`)).body.items).toHaveLength(1);
  });

  test("is told from another body under the same key", async () => {
    const clientId = await made();
    const post = (body: object) =>
      as("maria").post(`/clients/${clientId}/identify`, body, { idempotencyKey: "another" });
    await post(aConsent());

    expect(await post(aConsent({ FirstName: "Other" }))).toMatchObject(
      aProblem("idempotency-key-reused"),
    );
  });
});

describe("another agency", () => {
  test("with an open enrollment identifies; the owner is told and both know the client", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northside);
    const before = await seen("sam", clientId);
    const { status, body } = await identify(clientId, aConsent(), "sam");

    expect(before.seenAs).toBe("coordination");
    expect(status).toBe(200);
    expect(body).toMatchObject({ seenAs: "full", FirstName: "Ottoline" });
    expect(await seen("maria", clientId)).toMatchObject({ FirstName: "Ottoline" });
    expect(await noticesTo("maria")).toContain(`identified ${clientId}`);
    expect(await noticesTo("sam")).not.toContain(`identified ${clientId}`);
  });

  test("goes on knowing what it recorded itself after the Yes has ended", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northside);
    await identify(clientId, aConsent({}, { endDate: "2026-02-15" }), "sam");
    vi.setSystemTime("2026-02-17T20:00:00Z");
    const after = await seen("sam", clientId);
    vi.setSystemTime(now);

    expect(after).toMatchObject({ seenAs: "full", FirstName: "Ottoline" });
  });

  test("without an open enrollment of its own may not", async () => {
    expect(await identify(await made(), aConsent(), "sam")).toMatchObject(aProblem("not-allowed"));
  });

  test("from which the record is hidden is told that there is none; the administrator may not", async () => {
    const clientId = await made();

    expect(await identify(clientId, aConsent(), "nora")).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await identify(clientId, aConsent(), "admin")).toMatchObject(aProblem("not-allowed"));
  });

  test("that is a victim service provider stores no identity, also for its own client", async () => {
    const clientId = await made(anAnonymousClient({ DOB: null, DOBDataQuality: 99 }), "vera");

    expect(await identify(clientId, aConsent(), "vera")).toMatchObject(
      aProblem("vsp-stores-no-identity"),
    );
    expect((await seen("vera", clientId)).kind).toBe("anonymous");
  });
});
