import { messages } from "../app/messages.ts";
import type { Problem } from "../app/problem.ts";
import type { FormError } from "../ui/formError.ts";
import { type DeidentificationRequest, mostDetails } from "./deidentificationRequest.svelte.ts";

interface Sent {
  readonly presses: number;
  readonly problem: Problem | undefined;
}

/** What keeps a request from being sent, and what to do about it. */
export function requestErrors(
  request: DeidentificationRequest,
  { presses, problem }: Sent,
): FormError[] {
  const { request: texts } = messages.deidentification;
  if (presses === 0) return [];

  return [
    ...(request.reason ? [] : [{ id: "request-reason", message: texts.reasonMissing }]),
    ...(request.details.trim().length > mostDetails
      ? [{ id: "request-details", message: texts.detailsTooLong }]
      : []),
    ...(problem ? refusal(problem) : []),
  ];
}

function refusal({ name, title, errors }: Problem): FormError[] {
  const { request: texts } = messages.deidentification;
  if (name === "request-already-open") return [{ message: texts.alreadyOpen }];
  if (name === "already-anonymous") return [{ message: texts.alreadyAnonymous }];
  if (name === "household-too-large") return [{ message: texts.tooLarge }];
  if (name === "identifier-in-text") return [{ id: "request-details", message: title }];
  if (errors.some(({ field }) => field === "members")) return [{ message: texts.householdChanged }];

  return [{ message: title }];
}
