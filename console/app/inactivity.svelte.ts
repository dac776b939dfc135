const minute = 60_000;
/** Without input for this long somebody has gone away from an open record. */
const limit = 15 * minute;
const warning = minute;

type Phase = "active" | "warned" | "over";

/**
 * How long it is since the last input, in any of the person's tabs. It counts by the clock and not by its own
 * ticks, because a laptop that was closed ticks no more; what wakes it up later brings nothing back.
 */
export class Inactivity {
  phase = $state<Phase>("active");
  /** Of the warning. */
  secondsLeft = $state(warning / 1000);
  /** Seconds worth saying aloud: not every one of them. */
  readonly secondsSaid = $derived([10, 30].find((step) => this.secondsLeft <= step) ?? 60);

  /** Milliseconds, as `Date.now()`. */
  readonly #now: () => number;
  #last: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#last = now();
  }

  /** Input here; true where it counts and other tabs should know. A warning is answered by its button alone. */
  touch(): boolean {
    this.tick();
    if (this.phase !== "active") return false;

    this.#last = this.#now();
    return true;
  }

  /** *Stay signed in*, pressed in time. */
  stay(): boolean {
    this.tick();
    if (this.phase === "over") return false;

    this.#count(this.#now());
    return true;
  }

  /** Input in another tab of the same person, at the time it happened there. */
  elsewhere(at: number): void {
    if (this.phase !== "over") this.#count(Math.max(this.#last, Math.min(at, this.#now())));
  }

  tick(): void {
    if (this.phase !== "over") this.#count(this.#last);
  }

  /** The same person has signed in again. */
  restart(): void {
    this.phase = "active";
    this.#last = this.#now();
  }

  #count(last: number): void {
    this.#last = last;
    const left = last + limit - this.#now();
    this.phase = left <= 0 ? "over" : left <= warning ? "warned" : "active";
    this.secondsLeft = Math.max(0, Math.ceil(Math.min(left, warning) / 1000));
  }
}
