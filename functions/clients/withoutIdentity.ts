import type { NewClient } from "#shared/clients/newClient.ts";
import { isRace } from "#shared/hmis/demographics.ts";
import { type FieldError, ProblemError } from "#shared/http/problem.ts";
import type { Actor } from "#shared/people/actor.ts";

/** What of a body may tell who a victim is. */
interface Told {
  readonly kind?: NewClient["kind"];
  readonly DOB?: string | null | undefined;
  readonly dobRule?: string | undefined;
  readonly demographics?: object | undefined;
  readonly custom?: object | undefined;
}

/**
 * Refuses what a victim service provider does not store in the shared database: identity, race, ethnicity and
 * an exact date (rules §4). A region asks its own demographic questions about origin, so none of them either.
 */
export function mustStoreNoIdentity(
  { victimServiceProvider }: Pick<Actor, "victimServiceProvider">,
  told: Told,
): void {
  if (!victimServiceProvider) return;

  const { kind, DOB, dobRule, demographics = {}, custom = {} } = told;
  const check = (isTold: boolean, field: string, message: string): FieldError[] =>
    isTold ? [{ field, message }] : [];
  const errors = [
    ...check(kind === "identified", "kind", "Only anonymous records."),
    ...check(Boolean(DOB) && dobRule === "exact-or-refused", "DOB", "No exact date."),
    ...Object.keys(demographics)
      .filter(isRace)
      .map((name) => ({ field: `demographics.${name}`, message: "No race or ethnicity." })),
    ...check(Object.keys(custom).length > 0, "custom", "No answers of the region's own fields."),
  ];
  if (errors.length > 0) throw new ProblemError("vsp-stores-no-identity", { errors });
}
