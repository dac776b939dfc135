import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

const { documentClient } = await startRegion("spokane-2021");
const create = (body: unknown, idempotencyKey?: string) =>
  as("maria").post("/clients", body, idempotencyKey === undefined ? {} : { idempotencyKey });

describe("a victim service provider", () => {
  const vera = (body: unknown) => as("vera").post("/clients", body);

  test("creates anonymous clients", async () => {
    expect((await vera(anAnonymousClient())).status).toBe(201);
  });

  test("creates no identified client", async () => {
    const answer = await vera(anIdentifiedClient());

    expect(answer).toMatchObject(aProblem("vsp-stores-no-identity", "kind"));
    expect(answer.text).not.toMatch(/Ottoline|Vandersloot/);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["race", { demographics: { White: 1 } }, "demographics.White"],
    ["ethnicity", { demographics: { HispanicLatinao: 0 } }, "demographics.HispanicLatinao"],
    ["the region's own demographics", { custom: { Micronesian: "Yes" } }, "custom"],
  ])("stores no %s", async (_what, change, field) => {
    const answer = await vera({ ...anAnonymousClient(), ...change });

    expect(answer).toMatchObject(aProblem("vsp-stores-no-identity", field));
  });
});

describe("the same request again", () => {
  const howMany = async () =>
    (await storedItems(documentClient, "records")).filter(({ sk }) => sk === "P").length;

  test.each([
    ["anonymous", anAnonymousClient()],
    ["identified", anIdentifiedClient()],
  ])("makes one %s record, though ten are sent at once", async (kind, body) => {
    const before = await howMany();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => create(body, `ten-${kind}`)),
    );
    const again = await create(body, `ten-${kind}`);

    expect(new Set([...answers, again].map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await howMany()).toBe(before + 1);
  });

  test("with another body is refused", async () => {
    await create(anIdentifiedClient(), "another-body");
    const answer = await create(anIdentifiedClient({ FirstName: "Ilse" }), "another-body");

    expect(answer).toMatchObject(aProblem("idempotency-key-reused"));
    expect(answer.text).not.toMatch(/Ilse|Ottoline/);
  });

  test("of somebody else makes another record", async () => {
    const hers = await create(anAnonymousClient(), "shared-key");
    const his = await as("sam").post("/clients", anAnonymousClient(), {
      idempotencyKey: "shared-key",
    });

    expect(his.status).toBe(201);
    expect(his.body.clientId).not.toBe(hers.body.clientId);
  });

  test("answers the record as it is now", async () => {
    const { body } = await create(anAnonymousClient(), "as-it-is-now");
    await as("maria").patch(`/clients/${body.clientId}`, { demographics: { Sex: 1 } }, 1);

    expect((await create(anAnonymousClient(), "as-it-is-now")).body).toMatchObject({
      clientId: body.clientId,
      demographics: { Sex: 1 },
      version: 2,
    });
  });

  test.each([undefined, "", "has a space", "x".repeat(201)])(
    "needs an Idempotency-Key, not %j",
    async (idempotencyKey) => {
      const answer = await as("maria").post("/clients", anAnonymousClient(), {
        idempotencyKey: idempotencyKey as string,
      });

      expect(answer).toMatchObject(aProblem("idempotency-key-missing"));
    },
  );
});
