import { ProblemError } from "#shared/http/problem.ts";
import type { Asking } from "./request.ts";

/** A change is made to the version its author saw: none sent 428, another one 412. */
export function mustMatch({ ifMatch }: Pick<Asking, "ifMatch">, version: number): void {
  if (Number.isNaN(ifMatch)) throw new ProblemError("version-missing");
  if (ifMatch !== version) throw new ProblemError("version-moved-on");
}
