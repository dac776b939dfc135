import { Attempt } from "./attempt.ts";
import { asProblem, type Problem } from "./problem.ts";

/** A button that sends something: one request at a time, its refusal, and how often it was pressed. */
export class Submission {
  isSending = $state(false);
  problem = $state.raw<Problem>();
  /** For `ErrorSummary`: each press brings the focus to what is wrong. */
  presses = $state(0);

  readonly #attempt = new Attempt();

  /** Undefined where something is missing (`body` undefined), another press is under way, or the API refuses. */
  async send<Body, Answer>(
    body: Body | undefined,
    call: (body: Body, idempotencyKey: string) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (this.isSending) return undefined;

    this.presses += 1;
    this.problem = undefined;
    if (body === undefined) return undefined;

    this.isSending = true;
    try {
      const answer = await call(body, this.#attempt.keyFor(body));
      this.#attempt.settle();
      this.presses = 0;
      return answer;
    } catch (failure) {
      this.problem = asProblem(failure);
      return undefined;
    } finally {
      this.isSending = false;
    }
  }
}
