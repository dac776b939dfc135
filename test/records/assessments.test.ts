import { describe, expect, test, vi } from "vitest";
import { questionsOf } from "#shared/records/forms/form.ts";
import { spdat } from "#shared/records/forms/spdat.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { recordIdOf } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const assess = (who: Staff, clientId: string, change: object = {}) =>
  as(who).post(`/clients/${clientId}/assessments`, anAssessment(change));
const stored = async (clientId: string, prefix: string) => {
  const pk = `C#${await recordIdOf(documentClient, clientId)}`;

  return (await storedItems(documentClient, "records")).filter(
    (item) => item.pk === pk && item.sk.startsWith(prefix),
  );
};

describe("an assessment", () => {
  test("tells its form, day, answers and author; the server adds the scores up", async () => {
    const clientId = await made();
    const answers = questionsOf(spdat).map(({ id }) => ({ question: id, score: 2 }));
    const { status, body } = await assess("maria", clientId, { answers });

    expect(status).toBe(201);
    expect(body).toEqual({
      assessmentId: expect.any(String),
      form: "spdat",
      AssessmentDate: "2026-02-10",
      answers,
      total: 30,
      private: false,
      locked: false,
      agencyId: "open-hearth",
      personId: "maria-openhearth-example",
      at: expect.stringMatching(/^2026-02-15T20:/),
      editedAt: null,
      version: 1,
    });
    expect((await as("maria").get(`/clients/${clientId}/assessments`)).body).toEqual({
      items: [body],
      next: null,
    });
  });

  test("half answered has no total, and one without an answer is one too", async () => {
    const clientId = await made();

    expect((await assess("maria", clientId)).body).toMatchObject({ total: null });
    expect(await assess("maria", clientId, { answers: [] })).toMatchObject({
      status: 201,
      body: { answers: [], total: null },
    });
  });

  test("keeps every text encrypted by itself, and the scores beside them", async () => {
    const clientId = await made();
    await assess("maria", clientId);
    const [item] = await stored(clientId, "A#");

    expect(JSON.stringify(item)).not.toMatch(/court|followed/);
    expect(Object.keys(item?.texts as object).sort()).toEqual(["abuse", "legal"]);
    expect(item?.scores).toEqual({ legal: 2, abuse: 3 });
  });

  test.each([
    ["a score out of range", [{ question: "legal", score: 5 }], "answers.legal"],
    ["a question answered twice", [{ question: "age" }, { question: "age" }], "answers.1"],
    ["a question that the form does not have", [{ question: "Ottoline", score: 1 }], "answers.0"],
  ])("with %s is refused, naming where", async (_what, answers, field) => {
    const form = field === "answers.1" ? "vi-spdat" : "spdat";
    const refused = await assess("maria", await made(), { form, answers });

    expect(refused).toMatchObject(
      aProblem("rule-broken", field === "answers.1" ? "answers.age" : field),
    );
    expect(refused.text).not.toContain("Ottoline");
  });

  test("is neither of tomorrow nor of before the birth", async () => {
    const clientId = await made(anIdentifiedClient());

    for (const AssessmentDate of ["2026-02-16", "1984-07-18"]) {
      expect(await assess("maria", clientId, { AssessmentDate })).toMatchObject(
        aProblem("rule-broken", "AssessmentDate"),
      );
    }
    expect((await assess("sam", clientId, { AssessmentDate: "1984-07-18" })).status).toBe(201);
  });

  test("is stored for no victim service provider", async () => {
    const clientId = await made(anAnonymousClient(), "vera");

    expect(await assess("vera", clientId)).toMatchObject(
      aProblem("vsp-stores-no-identity", "answers"),
    );
  });

  test("sent ten times at once is one assessment", async () => {
    const clientId = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(`/clients/${clientId}/assessments`, anAssessment(), {
          idempotencyKey: "ten-at-once",
        }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await stored(clientId, "A#")).toHaveLength(1);
  });

  test("with the same Idempotency-Key and other answers is refused", async () => {
    const clientId = await made();
    const send = (body: object) =>
      as("maria").post(`/clients/${clientId}/assessments`, body, { idempotencyKey: "twice" });
    await send(anAssessment());

    expect(await send(anAssessment({ answers: [] }))).toMatchObject(
      aProblem("idempotency-key-reused"),
    );
  });

  test("with as much text as it takes is stored, and with more is refused before anything is", async () => {
    const clientId = await made();
    const filled = (text: string) =>
      assess("maria", clientId, {
        answers: questionsOf(spdat).map(({ id }) => ({ question: id, text })),
      });

    expect(await filled("é".repeat(4097))).toMatchObject(aProblem("invalid-request"));
    expect(await filled("é".repeat(4096))).toMatchObject({ status: 201 });
    expect(await stored(clientId, "A#")).toHaveLength(1);
  });
});

describe("the list of assessments", () => {
  test("has the latest first, by day, and pages", async () => {
    const clientId = await made();
    for (const day of ["02", "04", "01", "03"]) {
      await assess("maria", clientId, { AssessmentDate: `2026-02-${day}`, answers: [] });
    }
    const days: string[] = [];
    let cursor = "";
    do {
      const { body } = await as("maria").get(
        `/clients/${clientId}/assessments?from=2026-02-02&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      days.push(...body.items.map((each: { AssessmentDate: string }) => each.AssessmentDate));
      cursor = body.next ?? "";
    } while (cursor);

    expect(days).toEqual(["2026-02-04", "2026-02-03", "2026-02-02"]);
  });
});
