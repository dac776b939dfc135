import { asProblem } from "../app/problem.ts";

const names = new Set(["client-not-found", "not-found", "not-a-client-id", "not-allowed"]);

/** Whether a refusal says that there is nothing here for the reader, as against that it could not be read now. */
export const isHidden = (failure: unknown): boolean => names.has(asProblem(failure).name);
