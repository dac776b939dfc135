import { messages } from "../app/messages.ts";
import type { Submission } from "../app/submission.svelte.ts";
import type { RoiField, RoiForm, RoiMistake } from "./roiForm.svelte.ts";

/** Sentences by field. */
export type RoiErrors = Partial<Record<string, string>>;

/** What is wrong with a release: what the API refused, and what the form itself sees once it was sent. */
export function roiErrors(form: RoiForm, { problem, presses }: Submission, prefix = ""): RoiErrors {
  const refused = (problem?.errors ?? []).flatMap(({ field, message }) =>
    field.startsWith(prefix) ? [[field.slice(prefix.length), message] as const] : [],
  );
  const own = Object.entries(presses > 0 ? form.mistakes : {}).map(
    ([field, mistake]) => [field, inWords(field as RoiField, mistake)] as const,
  );

  return Object.fromEntries([...refused, ...own]);
}

function inWords(field: RoiField, mistake: RoiMistake): string {
  const { release } = messages.privacy;
  if (mistake === "missing") return release.missing[field];

  return mistake === "not-a-date" ? release.notADate : release.endBeforeStart;
}
