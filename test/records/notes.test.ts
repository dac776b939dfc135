import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { recordIdOf } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const write = (who: Staff, clientId: string, text: string, more = {}) => {
  vi.advanceTimersByTime(1000);
  return as(who).post(`/clients/${clientId}/notes`, { text, ...more });
};
const notesFor = async (who: Staff, clientId: string, query = "") =>
  (await as(who).get(`/clients/${clientId}/notes${query}`)).body;
const textsFor = async (who: Staff, clientId: string) =>
  (await notesFor(who, clientId)).items.map((note: { text?: string }) => note.text ?? "–");

describe("a case note", () => {
  test("tells its text, its author and its agency", async () => {
    const clientId = await made();
    const { status, body } = await write("maria", clientId, "  Has a bed for tonight. ");

    expect(status).toBe(201);
    expect(body).toEqual({
      noteId: expect.any(String),
      text: "Has a bed for tonight.",
      private: false,
      locked: false,
      agencyId: "open-hearth",
      personId: "maria-openhearth-example",
      at: expect.stringMatching(/^2026-02-15T20:/),
      editedAt: null,
      version: 1,
    });
    expect(await notesFor("maria", clientId)).toEqual({ items: [body], next: null });
  });

  test("does not move the version that a correction of the profile must send", async () => {
    const clientId = await made();
    await write("maria", clientId, "Has a bed for tonight.");

    expect((await as("maria").get(`/clients/${clientId}`)).body.version).toBe(1);
  });

  test("sent ten times at once is one note", async () => {
    const clientId = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(
          `/clients/${clientId}/notes`,
          { text: "Has a bed for tonight." },
          { idempotencyKey: "once" },
        ),
      ),
    );
    const pk = `C#${await recordIdOf(documentClient, clientId)}`;
    const stored = (await storedItems(documentClient, "records")).filter(
      (item) => item.pk === pk && item.sk.startsWith("N#"),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(stored).toHaveLength(1);
  });

  test("of ten different ones at once none is lost", async () => {
    const clientId = await made();
    const texts = Array.from({ length: 10 }, (_, count) => `Visit ${count}.`);
    const answers = await Promise.all(texts.map((text) => write("maria", clientId, text)));

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect((await textsFor("maria", clientId)).sort()).toEqual(texts);
  });

  test("with the same Idempotency-Key and another text is refused", async () => {
    const clientId = await made();
    const post = (text: string) =>
      as("maria").post(`/clients/${clientId}/notes`, { text }, { idempotencyKey: "another" });
    await post("Has a bed for tonight.");
    const answer = await post("Met Ottoline Vandersloot.");

    expect(answer).toMatchObject(aProblem("idempotency-key-reused"));
    expect(answer.text).not.toMatch(/Ottoline|bed/);
    expect(await textsFor("maria", clientId)).toEqual(["Has a bed for tonight."]);
  });

  test.each<[string, object, string]>([
    ["no text", {}, "text"],
    ["an empty text", { text: "  " }, "text"],
    ["65,537 bytes", { text: `${"é".repeat(32_768)}x` }, "text"],
    ["an unknown key", { text: "x", author: "Ottoline Vandersloot" }, "body"],
  ])("with %s is refused", async (_what, body, field) => {
    const clientId = await made();
    const answer = await as("maria").post(`/clients/${clientId}/notes`, body);

    expect(answer).toMatchObject(aProblem("invalid-request", field));
    expect(answer.text).not.toMatch(/Ottoline|author/);
  });

  test("may hold 64 KB", async () => {
    const text = "é".repeat(32_768);

    expect((await write("maria", await made(), text)).body.text).toBe(text);
  });
});

describe("a victim service provider", () => {
  test("stores no free text, new or changed", async () => {
    const clientId = await made(anAnonymousClient(), "vera");
    const answer = await write("vera", clientId, "She is safe.");

    expect(answer).toMatchObject(aProblem("vsp-stores-no-identity", "text"));
    expect(answer.text).not.toContain("safe.");
    expect(await notesFor("vera", clientId)).toEqual({ items: [], next: null });
  });
});
