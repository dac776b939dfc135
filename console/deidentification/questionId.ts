import type { PlanSpan, PlanText } from "#shared/deidentification/plan.ts";

/** Of the question about an uncertain span, on the page. */
export const questionId = ({ itemId }: PlanText, { start }: Pick<PlanSpan, "start">): string =>
  `question-${itemId}-${start}`;
