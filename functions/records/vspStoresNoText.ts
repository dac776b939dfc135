import { ProblemError } from "#shared/http/problem.ts";

/** A victim service provider stores no free text in the shared database (rules §4). */
export const vspStoresNoText = (field: string): ProblemError =>
  new ProblemError("vsp-stores-no-identity", {
    errors: [{ field, message: "No free text in the shared database." }],
  });
