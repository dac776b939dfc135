import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { type Assessment, NewAssessment } from "#shared/records/assessment.ts";
import { questionsOf } from "#shared/records/forms/form.ts";
import { spdat } from "#shared/records/forms/spdat.ts";
import { AssessmentDraft } from "../../console/records/assessmentDraft.svelte.ts";

const today = asCalendarDate("2026-02-15");
const before: Assessment = {
  assessmentId: "of-before",
  form: "spdat",
  AssessmentDate: "2026-02-01",
  answers: [{ question: "legal", text: "Has a court date.", score: 2 }],
  total: null,
  private: true,
  locked: false,
  agencyId: "open-hearth",
  personId: "maria",
  at: "2026-02-01T20:00:00.000Z",
  editedAt: null,
  version: 3,
};

const answer = (draft: AssessmentDraft, id: string, given: { text?: string; score?: string }) =>
  Object.assign(draft.answers[id] ?? {}, given);

describe("filling in an assessment", () => {
  test("starts today, empty and without anything to lose", () => {
    const draft = new AssessmentDraft("vi-spdat", today);

    expect(draft.isTouched).toBe(false);
    expect(draft.body).toEqual({ AssessmentDate: today, answers: [], private: false });
    expect(draft.progress).toEqual({ sum: 0, scored: 0, of: 17, total: null });
  });

  test("sends what was answered alone, without blanks around the words", () => {
    const draft = new AssessmentDraft("spdat", today);
    answer(draft, "legal", { text: "  A fine. ", score: "0" });
    answer(draft, "money", { text: "   " });

    expect(draft.isTouched).toBe(true);
    expect(draft.body.answers).toEqual([{ question: "legal", text: "A fine.", score: 0 }]);
    expect(NewAssessment.safeParse({ form: "spdat", ...draft.body }).success).toBe(true);
  });

  test("adds up while it is filled, and knows the total once every score is there", () => {
    const draft = new AssessmentDraft("spdat", today);
    for (const { id } of questionsOf(spdat)) answer(draft, id, { score: "3" });
    expect(draft.progress).toEqual({ sum: 45, scored: 15, of: 15, total: 45 });

    answer(draft, "legal", { score: "" });
    expect(draft.progress).toEqual({ sum: 42, scored: 14, of: 15, total: null });
  });

  test("names the question whose words are too many, and a day that cannot be", () => {
    const draft = new AssessmentDraft("spdat", today);
    answer(draft, "legal", { text: "é".repeat(4097) });
    draft.AssessmentDate = "2026-02-16";

    expect(draft.mistakes(today)).toEqual({
      AssessmentDate: "The date lies in the future.",
      "answers.legal": "Legal matters: at most 8 KB of text.",
    });
    draft.AssessmentDate = "";
    expect(draft.mistakes(today).AssessmentDate).toBe("Give the date.");
  });
});

describe("correcting an assessment", () => {
  test("begins with what it says, and is nothing to lose until something else is typed", () => {
    const draft = new AssessmentDraft("spdat", today, before);
    expect(draft.isTouched).toBe(false);
    expect(draft.body).toEqual({
      AssessmentDate: "2026-02-01",
      answers: before.answers,
      private: true,
    });

    answer(draft, "legal", { score: "3" });
    expect(draft.isTouched).toBe(true);
  });
});
