import * as z from "zod";
import { DateField, IdField } from "../http/fields.ts";
import { Passed } from "../identifiers/passed.ts";
import { words } from "./words.ts";

export const formIds = ["vi-spdat", "spdat"] as const;
export type FormId = (typeof formIds)[number];

/** One answer: a text, a score, or both, as the form's question takes them. */
export const Answer = z.strictObject({
  question: IdField,
  text: words(8192).optional(),
  score: z.number().int().min(0).max(99).optional(),
});
export type Answer = z.infer<typeof Answer>;

export const NewAssessment = z.strictObject({
  form: z.enum(formIds),
  AssessmentDate: DateField,
  answers: z.array(Answer).max(100),
  private: z.boolean().optional(),
  passed: Passed,
});
export type NewAssessment = z.infer<typeof NewAssessment>;

/** A correction of all answers, or of what stands around them; the former version is kept. */
export const AssessmentChange = z.strictObject({
  AssessmentDate: DateField.optional(),
  answers: z.array(Answer).max(100).optional(),
  private: z.boolean().optional(),
  locked: z.boolean().optional(),
  passed: Passed,
});
export type AssessmentChange = z.infer<typeof AssessmentChange>;

const ShownAnswer = z.object({
  question: z.string(),
  text: z.string().optional(),
  score: z.number().int().optional(),
});
export type ShownAnswer = z.infer<typeof ShownAnswer>;

/**
 * An assessment. Scores of single answers are for the agency that wrote them: answers about HIV and violence are
 * restricted, and from all others and the total they could be worked out.
 */
export const Assessment = z.object({
  assessmentId: z.string(),
  form: z.enum(formIds),
  AssessmentDate: z.string(),
  answers: z.array(ShownAnswer),
  /** The sum of the scores; null while a scored question has no answer. */
  total: z.number().int().nullable(),
  private: z.boolean(),
  locked: z.boolean(),
  agencyId: z.string(),
  personId: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
  version: z.number().int(),
});
export type Assessment = z.infer<typeof Assessment>;

/** What an assessment was before it was corrected, and who had written that when. */
export const AssessmentVersion = z.object({
  version: z.number().int(),
  AssessmentDate: z.string(),
  answers: z.array(ShownAnswer),
  total: z.number().int().nullable(),
  private: z.boolean(),
  at: z.string(),
  personId: z.string(),
});
export type AssessmentVersion = z.infer<typeof AssessmentVersion>;
