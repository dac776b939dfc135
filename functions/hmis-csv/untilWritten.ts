import { ProblemError } from "#shared/http/problem.ts";
import { ConditionsFailed } from "../aws/transact.ts";

/** Ten senders of the same thing at once: each round at least one comes through. */
const attempts = 12;

/**
 * Reads and writes once more when what was read had moved on by the time of the write, or was sealed meanwhile;
 * `work` reads everything anew each time.
 */
export async function untilWritten<T>(work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      const mayPass =
        error instanceof ConditionsFailed ||
        (error instanceof ProblemError && error.slug === "being-de-identified");
      if (!mayPass || attempt === attempts) throw error;
    }
  }
}
