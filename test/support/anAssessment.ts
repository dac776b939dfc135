import type * as z from "zod";
import type { NewAssessment } from "#shared/records/assessment.ts";

/** A SPDAT with one answer that others may read and one that they may not, but for what the test is about. */
export const anAssessment = (change: Partial<z.input<typeof NewAssessment>> = {}) => ({
  form: "spdat" as const,
  AssessmentDate: "2026-02-10",
  answers: [
    { question: "legal", text: "Has a court date.", score: 2 },
    { question: "abuse", text: "Was followed home.", score: 3 },
  ],
  ...change,
});
