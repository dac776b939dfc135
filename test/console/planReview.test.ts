import { describe, expect, test } from "vitest";
import type { Plan, PlanText } from "#shared/deidentification/plan.ts";
import { PlanReview, type ReadPlan } from "../../console/deidentification/planReview.svelte.ts";

const aText = (itemId: string, change: Partial<PlanText> = {}): PlanText => ({
  clientId: "K7Q4-M2XR-9",
  where: "note",
  itemId,
  agencyId: "open-hearth",
  at: "2026-02-15T18:00:00.000Z",
  locked: false,
  text: "There is hope for a lease.",
  replaced: "There is [name] for a lease.",
  certain: [],
  uncertain: [],
  ...change,
});

const aPlan = (texts: PlanText[], change: Partial<Plan> = {}): Plan => ({
  planVersion: "1",
  members: [{ clientId: "K7Q4-M2XR-9", fields: [], crossing: null, texts }],
  blockers: [],
  counts: { fields: 5, texts: texts.length, spans: 0, uncertain: 0 },
  writes: 8,
  next: null,
  ...change,
});

const outdated = new Error("outdated");
const reviewOf = (read: ReadPlan) => new PlanReview(read, (failure) => failure === outdated);
const hope = { start: 9, end: 13, becomes: "[name]" };

describe("the plan before approval", () => {
  test("brings every text, page after page", async () => {
    const pages = new Map<string | undefined, Plan>([
      [undefined, aPlan([aText("1")], { next: "a" })],
      ["a", aPlan([aText("2")])],
    ]);
    const review = reviewOf(async (cursor) => pages.get(cursor) ?? aPlan([]));

    await review.load();

    expect(review.textsOf("K7Q4-M2XR-9").map(({ itemId }) => itemId)).toEqual(["1", "2"]);
    expect(review.ready).toBe(true);
  });

  test("begins again when the record changes between two pages", async () => {
    const answers = [
      aPlan([aText("1")], { next: "a" }),
      outdated,
      aPlan([aText("1"), aText("2")], { planVersion: "2" }),
    ];
    const review = reviewOf(async () => {
      const answer = answers.shift();
      if (answer instanceof Error || !answer) throw answer;
      return answer;
    });

    await review.load();

    expect(review.texts.map(({ itemId }) => itemId)).toEqual(["1", "2"]);
    expect(review.plan?.planVersion).toBe("2");
  });

  test("waits for an answer to every question, and sends the answers", async () => {
    const text = aText("1", { uncertain: [hope] });
    const review = reviewOf(async () => aPlan([text]));
    await review.load();

    expect(review.ready).toBe(false);
    review.answer(text, hope, "keep");

    expect(review.ready).toBe(true);
    expect(review.choices).toEqual([
      { clientId: "K7Q4-M2XR-9", itemId: "1", start: 9, end: 13, replace: false },
    ]);
  });

  test("asks again when another word stands in the place", async () => {
    let text = aText("1", { uncertain: [hope] });
    const review = reviewOf(async () => aPlan([text]));
    await review.load();
    review.answer(text, hope, "keep");

    text = aText("1", { text: "There is Hana for a lease.", uncertain: [hope] });
    await review.load();

    expect(review.open).toBe(1);
  });

  test("is not ready while something holds it up", async () => {
    const review = reviewOf(async () =>
      aPlan([aText("1")], {
        blockers: [{ code: "locked-texts", agencyId: "open-hearth", count: 1 }],
      }),
    );

    await review.load();

    expect(review.ready).toBe(false);
  });

  test("is not ready when a page does not come", async () => {
    const review = reviewOf(async (cursor) => {
      if (cursor) throw new Error("no connection");
      return aPlan([aText("1")], { next: "a" });
    });

    await review.load();

    expect(review.ready).toBe(false);
    expect(review.failure).toBeInstanceOf(Error);
  });
});
