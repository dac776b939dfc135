import { ProblemError } from "#shared/http/problem.ts";
import type { Actor } from "#shared/people/actor.ts";

/** Refuses the words of a victim service provider's staff: it asks and answers by codes alone (rules §4). */
export function mustWriteNoText(
  { victimServiceProvider }: Actor,
  words: Readonly<Record<string, unknown>>,
): void {
  if (!victimServiceProvider) return;

  const errors = Object.entries(words)
    .filter(([, text]) => typeof text === "string" && text !== "")
    .map(([field]) => ({ field, message: "No free text." }));
  if (errors.length > 0) throw new ProblemError("vsp-stores-no-identity", { errors });
}
