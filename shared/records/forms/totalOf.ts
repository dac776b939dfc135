import { type AssessmentForm, type Band, questionsOf } from "./form.ts";

type Scores = Readonly<Record<string, number>>;

const scoredOf = (form: AssessmentForm) =>
  questionsOf(form).flatMap(({ id, score }) => (score ? [{ id, ...score }] : []));

/** The sum of the scores; null while a scored question has none, for half a sum would pass for a low one. */
export function totalOf(form: AssessmentForm, scores: Scores): number | null {
  const given = scoredOf(form).map(({ id }) => scores[id]);

  return given.every((score) => score !== undefined)
    ? given.reduce((sum, score) => sum + score, 0)
    : null;
}

/** The lowest and the highest total that a form can have. */
export const rangeOf = (form: AssessmentForm): { min: number; max: number } => ({
  min: scoredOf(form).reduce((sum, { min }) => sum + min, 0),
  max: scoredOf(form).reduce((sum, { max }) => sum + max, 0),
});

export const bandOf = ({ bands }: AssessmentForm, total: number): Band | undefined =>
  bands.find(({ from, to }) => from <= total && total <= to);
