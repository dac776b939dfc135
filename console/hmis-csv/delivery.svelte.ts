import { asProblem, type Problem } from "../app/problem.ts";

const attempts = 4;
const firstPause = 250;

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Requests one after another, for as long as it takes: what may succeed later is tried again, then everything
 * waits until somebody goes on. Nothing is lost by a pause.
 */
export class Delivery {
  isPaused = $state(false);
  /** Why it waits; undefined when somebody paused it. */
  problem = $state.raw<Problem>();

  readonly #wait: (milliseconds: number) => Promise<void>;
  #gate = Promise.withResolvers<void>();
  #abandoned = false;

  constructor(wait: (milliseconds: number) => Promise<void> = after) {
    this.#wait = wait;
    this.#gate.resolve();
  }

  pause(problem?: Problem): void {
    if (!this.isPaused) this.#gate = Promise.withResolvers<void>();
    this.isPaused = true;
    this.problem = problem;
  }

  goOn(): void {
    this.isPaused = false;
    this.problem = undefined;
    this.#gate.resolve();
  }

  /** For good: whoever waits is told so, and what is still answered is no longer told to anybody. */
  abandon(): void {
    this.#abandoned = true;
    this.goOn();
  }

  /** The answer, however long it takes; throws only once it is abandoned. */
  async get<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      await this.#gate.promise;
      this.#mustGoOn();

      try {
        const answer = await call();
        this.#mustGoOn();
        return answer;
      } catch (failure) {
        this.#mustGoOn();
        const problem = asProblem(failure);
        if (mayPass(problem) && attempt % attempts !== 0)
          await this.#wait(
            problem.retryAfter ? problem.retryAfter * 1000 : firstPause * 2 ** (attempt % attempts),
          );
        else this.pause(problem);
      }
    }
  }

  #mustGoOn(): void {
    if (this.#abandoned) throw new Error("abandoned");
  }
}

/** No connection, too many requests, or a fault of the region. */
const mayPass = ({ status }: Problem) => status === 0 || status === 429 || status >= 500;
