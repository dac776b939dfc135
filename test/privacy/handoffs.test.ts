import { describe, expect, test, vi } from "vitest";
import { readHandoffCode } from "#shared/privacy/handoffCode.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const handOver = (clientId: string, agencyId = "harbor-light", who: Staff = "maria") =>
  as(who).post(`/clients/${clientId}/handoffs`, { agencyId });
const list = async (clientId: string, who: Staff = "maria") =>
  (await as(who).get(`/clients/${clientId}/handoffs`)).body.items;
const revoke = (clientId: string, handoffId: string, who: Staff = "maria") =>
  as(who).delete(`/clients/${clientId}/handoffs/${handoffId}`);
const redeem = (code: string, who: Staff = "nora") => as(who).post("/handoffs/redeem", { code });
const setTo = async (privacy: string, clientId: string) => {
  const ifMatch = (await as("maria").get(`/clients/${clientId}`)).body.version;
  return as("maria").put(`/clients/${clientId}/privacy`, { privacy }, { ifMatch });
};

describe("a hand-off", () => {
  test("is a one-time code for one agency, good for seven days", async () => {
    const { status, body } = await handOver(await made());

    expect(status).toBe(201);
    expect(body).toEqual({
      handoffId: expect.any(String),
      agencyId: "harbor-light",
      state: "open",
      createdAt: "2026-02-15T20:00:00.000Z",
      expiresAt: "2026-02-22T20:00:00.000Z",
      acceptedAt: null,
      code: expect.any(String),
      version: 1,
    });
    expect(readHandoffCode(body.code)).toBe(body.code);
  });

  test("answers its code to the same request again, one time for ten at once, and in no list", async () => {
    const clientId = await made();
    const post = () =>
      as("maria").post(
        `/clients/${clientId}/handoffs`,
        { agencyId: "harbor-light" },
        { idempotencyKey: "once" },
      );
    const answers = await Promise.all(Array.from({ length: 10 }, post));
    const later = await post();
    const listed = await list(clientId);

    expect(new Set([...answers, later].map(({ text }) => text)).size).toBe(1);
    expect(later.status).toBe(201);
    expect(listed).toHaveLength(1);
    expect(listed[0]).not.toHaveProperty("code");
  });

  test("keeps its code nowhere", async () => {
    const { body } = await handOver(await made());
    await redeem(body.code);
    const stored = JSON.stringify([
      await storedItems(documentClient, "records"),
      await storedItems(documentClient, "audit"),
      await storedItems(documentClient, "oversight"),
    ]);

    expect(stored).not.toContain(body.code);
    expect(stored).not.toContain(body.code.replaceAll("-", ""));
  });

  test("does not move the version that readers hold", async () => {
    const clientId = await made();
    await handOver(clientId);

    expect((await as("maria").get(`/clients/${clientId}`)).body.version).toBe(1);
  });
});

describe("no record is handed", () => {
  test.each([
    ["to its own agency", "open-hearth"],
    ["to an agency that does not exist", "nobody-here"],
  ])("%s", async (_to, agencyId) => {
    expect(await handOver(await made(), agencyId)).toMatchObject(
      aProblem("rule-broken", "agencyId"),
    );
  });

  test("to a closed agency", async () => {
    const { body } = await as("admin").post("/agencies", {
      name: "Short Lived",
      dataSharing: false,
      victimServiceProvider: false,
    });
    await as("admin").patch(
      `/agencies/${body.agencyId}`,
      { active: false, successor: "northside-outreach" },
      body.version,
    );

    expect(await handOver(await made(), body.agencyId)).toMatchObject(
      aProblem("rule-broken", "agencyId"),
    );
  });

  test("while it is private", async () => {
    const clientId = await made();
    await setTo("private", clientId);

    expect(await handOver(clientId)).toMatchObject(aProblem("client-private", "privacy"));
    expect(await list(clientId)).toEqual([]);
  });

  test("by an agency that does not own it, and by no administrator", async () => {
    const clientId = await made();
    await as("sam").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.northside));

    expect(await handOver(clientId, "harbor-light", "sam")).toMatchObject(aProblem("not-allowed"));
    expect(await handOver(clientId, "harbor-light", "nora")).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await handOver(clientId, "harbor-light", "admin")).toMatchObject(
      aProblem("not-allowed"),
    );
  });

  test("by a victim service provider", async () => {
    const clientId = await made(anAnonymousClient({ DOB: null, DOBDataQuality: 99 }), "vera");

    expect(await handOver(clientId, "harbor-light", "vera")).toMatchObject(
      aProblem("vsp-shares-nothing"),
    );
  });

  test("while it is sealed", async () => {
    const clientId = await made(anIdentifiedClient());
    await setProfile(documentClient, clientId, { state: "sealed" });

    expect((await handOver(clientId)).status).toBeGreaterThanOrEqual(403);
  });

  test("to more than twenty at once; a revoked or expired code makes room", async () => {
    const clientId = await made();
    const codes = [];
    for (let n = 0; n < 20; n++) codes.push((await handOver(clientId)).body);
    const full = await handOver(clientId);
    await revoke(clientId, codes[0].handoffId);
    const afterOne = await handOver(clientId);
    const fullAgain = await handOver(clientId);
    vi.setSystemTime("2026-02-22T20:00:01Z");
    const afterAll = await handOver(clientId);
    vi.setSystemTime(now);

    expect([full, fullAgain]).toMatchObject(Array(2).fill(aProblem("rule-broken", "agencyId")));
    expect([afterOne.status, afterAll.status]).toEqual([201, 201]);
  });
});

describe("the list of hand-offs", () => {
  test("tells the owner and the CoC administrator what became of each, newest first", async () => {
    const clientId = await made();
    const at = (minute: number) => vi.setSystemTime(`2026-02-15T20:0${minute}:00Z`);
    const made4 = [];
    for (const minute of [1, 2, 3, 4]) {
      at(minute);
      made4.push((await handOver(clientId, minute === 3 ? "northside-outreach" : undefined)).body);
    }
    await redeem(made4[0].code);
    await revoke(clientId, made4[1].handoffId);
    const states = (items: { state: string }[]) => items.map(({ state }) => state);
    const current = [await list(clientId), await list(clientId, "admin")];
    vi.setSystemTime("2026-02-22T20:03:30Z");
    const later = await list(clientId);
    vi.setSystemTime(now);

    for (const items of current) {
      expect(states(items)).toEqual(["open", "open", "revoked", "accepted"]);
    }
    expect(current[0][3]).toMatchObject({
      agencyId: "harbor-light",
      acceptedAt: "2026-02-15T20:04:00.000Z",
    });
    expect(states(later)).toEqual(["open", "expired", "revoked", "accepted"]);
  });

  test("is empty for everybody else, also for the agency it names", async () => {
    const clientId = await made(anIdentifiedClient());
    const { body } = await handOver(clientId, "northside-outreach");
    await redeem(body.code, "sam");

    expect(await list(clientId, "sam")).toEqual([]);
  });

  test("does not tell the administrator of a victim service provider", async () => {
    const clientId = await made();
    const { body } = await handOver(clientId, "safe-harbor");
    await redeem(body.code, "vera");

    expect(await list(clientId)).toMatchObject([{ agencyId: "safe-harbor", state: "accepted" }]);
    expect(await list(clientId, "admin")).toEqual([]);
  });

  test("shows a code as void once the record became private, also when it is shared again", async () => {
    const clientId = await made();
    await handOver(clientId);
    await setTo("private", clientId);
    const whilePrivate = await list(clientId);
    await setTo("shared", clientId);

    expect(whilePrivate).toMatchObject([{ state: "void" }]);
    expect(await list(clientId)).toMatchObject([{ state: "void" }]);
  });
});
