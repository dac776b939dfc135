import type { FieldError } from "../../http/problem.ts";
import type { Answer } from "../assessment.ts";
import { type AssessmentForm, questionOf } from "./form.ts";

/**
 * What is wrong with answers to a form, each at `answers.<question>`. A question that the form does not have is
 * named by its place: its ID is the sender's word, and may be a name.
 */
export function brokenAnswers(form: AssessmentForm, answers: readonly Answer[]): FieldError[] {
  const seen = new Set<string>();

  return answers.flatMap((answer, index) => {
    const question = questionOf(form, answer.question);
    if (!question) return [{ field: `answers.${index}`, message: "A question of this form." }];

    const field = `answers.${question.id}`;
    const isTwice = seen.has(question.id);
    seen.add(question.id);
    const { score } = question;

    return [
      ...(isTwice ? [{ field, message: "Answered once." }] : []),
      ...(answer.text !== undefined && !question.text
        ? [{ field, message: "This question takes no text." }]
        : []),
      ...(answer.score !== undefined && !score
        ? [{ field, message: "This question takes no score." }]
        : []),
      ...(answer.score !== undefined && score && !isWithin(answer.score, score)
        ? [{ field, message: `A score from ${score.min} to ${score.max}.` }]
        : []),
    ];
  });
}

const isWithin = (value: number, { min, max }: { min: number; max: number }) =>
  value >= min && value <= max;
