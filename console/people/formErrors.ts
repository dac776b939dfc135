import type { Submission } from "../app/submission.svelte.ts";
import type { FormError } from "../ui/formError.ts";

/**
 * What stands above a form and beside its fields: its own findings once the button was pressed, or else what the
 * API refused. A field's control has the id `<form>-<field>`.
 */
export function formErrors(
  form: string,
  submission: Submission,
  own: Readonly<Partial<Record<string, string | false | undefined>>>,
): FormError[] {
  const found = Object.entries(own).flatMap(([field, message]) =>
    message ? [{ id: `${form}-${field}`, message }] : [],
  );
  if (found.length > 0) return submission.presses > 0 ? found : [];

  const { problem } = submission;
  if (!problem) return [];
  if (problem.errors.length === 0) return [{ message: problem.title }];

  return problem.errors.map(({ field, message }) => ({ id: `${form}-${field}`, message }));
}

export const errorAt = (errors: readonly FormError[], id: string): string | undefined =>
  errors.find((error) => error.id === id)?.message;
