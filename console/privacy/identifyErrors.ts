import { messages } from "../app/messages.ts";
import { Problem } from "../app/problem.ts";
import type { Submission } from "../app/submission.svelte.ts";
import { formErrors } from "../clients/newClientErrors.ts";
import type { FormError } from "../ui/formError.ts";
import type { IdentifyForm } from "./identifyForm.svelte.ts";
import type { RoiErrors } from "./roiErrors.ts";

/** Everything that is wrong with *Record consent* once it was sent, from top to bottom of the page. */
export function identifyErrors(
  form: IdentifyForm,
  { problem, presses }: Submission,
  release: RoiErrors,
): FormError[] {
  if (presses === 0) return [];

  const { consent } = messages.privacy;
  const inRelease = Object.entries(release).map(([field, message]) => ({
    id: `roi-${field}`,
    message: message ?? "",
  }));
  const refused = (problem?.errors ?? []).filter(({ field }) => !field.startsWith("roi."));
  const isHousehold = problem?.name === "household-would-identify";
  const isOfRelease = problem !== undefined && problem.errors.length > refused.length;
  const inForm = isOfRelease
    ? refused.length > 0
      ? new Problem({ type: "/problems/rule-broken", errors: refused })
      : undefined
    : problem;

  return [
    ...inRelease,
    ...(isHousehold
      ? refused.map(({ message }) => ({ id: "household", message }))
      : problem?.name === "not-allowed"
        ? [{ message: consent.notYours }]
        : formErrors(form.client, inForm)),
    ...(form.mistakes.household ? [{ id: "household", message: consent.household.missing }] : []),
    ...(form.mistakes.newHead ? [{ id: "newHead", message: consent.household.headMissing }] : []),
  ];
}
