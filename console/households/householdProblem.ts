import { messages } from "../app/messages.ts";
import type { Problem } from "../app/problem.ts";
import type { FormError } from "../ui/formError.ts";

/** The API's refusal of a household, with what to do next. */
export function householdProblem(problem: Problem | undefined): FormError[] {
  if (!problem) return [];

  const households = messages.households;
  if (problem.name === "household-would-identify") return [{ message: households.wouldIdentify }];
  if (problem.name === "version-moved-on") return [{ message: households.movedOn }];

  return [{ message: problem.title }, ...problem.errors.map(({ message }) => ({ message }))];
}
