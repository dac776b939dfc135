import type { FormId } from "../assessment.ts";

/** One thing that is asked. It takes words, a score, or both; nothing of it has to be answered. */
export interface Question {
  /** Stable: answers are kept under it, and an error names it. */
  readonly id: string;
  readonly prompt: string;
  /** Whether an answer may be put in words. */
  readonly text?: true;
  readonly score?: { readonly min: number; readonly max: number };
  /** Health, violence, exploitation: the answer is for the agency that wrote it alone (rules §4). */
  readonly restricted?: true;
}

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** What a total says, from its first to its last point. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A form of assessment as data: the console draws it, the server checks answers against it. */
export interface AssessmentForm {
  readonly id: FormId;
  readonly name: string;
  readonly sections: readonly FormSection[];
  /** Side by side, from the lowest total to the highest. */
  readonly bands: readonly Band[];
}

export const questionsOf = ({ sections }: AssessmentForm): Question[] =>
  sections.flatMap(({ questions }) => questions);

export const questionOf = (form: AssessmentForm, id: string): Question | undefined =>
  questionsOf(form).find((question) => question.id === id);
