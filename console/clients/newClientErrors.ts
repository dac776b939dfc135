import type { FieldError } from "#shared/http/problem.ts";
import { messages } from "../app/messages.ts";
import type { Problem } from "../app/problem.ts";
import type { FormError } from "../ui/formError.ts";
import type { DobMistake } from "./dobEntry.svelte.ts";
import type { NewClientForm } from "./newClientForm.svelte.ts";

/** Controls by the API's field; a custom or demographic field is found by its own name. */
const controls: Readonly<Record<string, string>> = {
  kind: "consent",
  DOB: "dob",
  dobRule: "dob-rule",
  DOBDataQuality: "dob-quality",
};

const controlOf = ({ field, message }: FieldError) =>
  message === ("unconfirmed" satisfies DobMistake)
    ? "crossing-confirmed"
    : (controls[field] ?? field.split(".").at(-1) ?? field);

/** What is wrong with *Add client*: the form's own rules, or else what the API refused. */
export function formErrors(form: NewClientForm, problem: Problem | undefined): FormError[] {
  if (form.errors.length > 0) {
    return form.errors.map((error) => ({ id: controlOf(error), message: inWords(error.message) }));
  }
  if (!problem) return [];
  if (problem.errors.length === 0) return [{ message: problem.title }];

  return problem.errors.map((error) => ({ id: controlOf(error), message: error.message }));
}

/** The form's own mistakes are codes; those of the shared rules are sentences already. */
function inWords(message: string): string {
  const { consent, dob, identity } = messages.newClient;
  const known: Readonly<Record<string, string>> = {
    ...dob.mistakes,
    "consent-missing": consent.missing,
    "ssn-form": identity.ssnForm,
  };
  return known[message] ?? message;
}

export const errorAt = (errors: readonly FormError[], id: string): string | undefined =>
  errors.find((error) => error.id === id)?.message;
