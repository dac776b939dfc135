import type { FoundSpan } from "#shared/identifiers/textSpan.ts";
import type { TextToCheck } from "./textChecks.svelte.ts";

/** What goes to the worker, one after the other: the region's own list, then texts that are told apart by number. */
export type Call = { readonly names: readonly string[] } | (TextToCheck & { readonly n: number });
export type Answer = { readonly n: number; readonly found: readonly FoundSpan[] | "failed" };

/** The part of a worker that is needed. */
export type Finder = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

interface Waiting {
  readonly resolve: (found: readonly FoundSpan[]) => void;
  readonly reject: (reason: Error) => void;
}

interface From {
  readonly start: () => Finder;
  readonly readNames: () => Promise<readonly string[]>;
  readonly now: () => number;
}

const second = 1_000;
const namesAge = { most: 300 * second, least: 10 * second };
/** The first answer waits for the lists of names as well. */
const patience = { first: 20_000, later: 5_000 };
/** After a failure it is not tried again at every key. */
const pause = 10_000;

/**
 * Looks through texts in a worker, which is started with the first of them and kept. Whatever goes wrong is a failed
 * check and never an empty answer: no text counts as looked through that was not.
 */
export class TextChecker {
  readonly #from: From;
  readonly #waiting = new Map<number, Waiting>();
  #finder: Finder | undefined;
  #n = 0;
  #hasAnswered = false;
  #namesUntil = Number.NEGATIVE_INFINITY;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #preparing: Promise<Finder> | undefined;

  constructor(from: From) {
    this.#from = from;
  }

  async check(text: TextToCheck): Promise<readonly FoundSpan[]> {
    this.#preparing ??= this.#prepare().finally(() => {
      this.#preparing = undefined;
    });
    const finder = await this.#preparing;
    // It may have broken while the names were read.
    if (finder !== this.#finder) throw new Error("the check has ended");
    this.#n += 1;
    const n = this.#n;
    const { promise, resolve, reject } = Promise.withResolvers<readonly FoundSpan[]>();
    this.#waiting.set(n, { resolve, reject });
    finder.postMessage({ ...text, n } satisfies Call);
    const timer = setTimeout(
      () => this.#give(finder),
      this.#hasAnswered ? patience.later : patience.first,
    );

    return promise.finally(() => clearTimeout(timer));
  }

  /** The next check reads the region's own list anew, unless that was done a moment ago. */
  renewNames(): void {
    const readAt = this.#namesUntil - namesAge.most;
    if (this.#from.now() >= readAt + namesAge.least) this.#namesUntil = Number.NEGATIVE_INFINITY;
  }

  /** A finder that runs and knows the region's own list as it was at most five minutes ago. */
  async #prepare(): Promise<Finder> {
    const { now, readNames } = this.#from;
    if (now() < this.#pausedUntil) throw new Error("the check failed a moment ago");
    try {
      const finder = this.#finder ?? this.#started();
      if (now() < this.#namesUntil) return finder;

      finder.postMessage({ names: await readNames() } satisfies Call);
      this.#namesUntil = now() + namesAge.most;
      return finder;
    } catch (failure) {
      this.#pausedUntil = now() + pause;
      throw failure;
    }
  }

  #started(): Finder {
    const finder = this.#from.start();
    finder.onmessage = ({ data: { n, found } }: MessageEvent<Answer>) => {
      this.#hasAnswered = true;
      const waiting = this.#waiting.get(n);
      this.#waiting.delete(n);
      if (found === "failed") waiting?.reject(new Error("the text could not be checked"));
      else waiting?.resolve(found);
    };
    finder.onerror = (event) => {
      event.preventDefault();
      this.#give(finder);
    };
    this.#finder = finder;
    return finder;
  }

  /** Gives up a finder that did not load or hangs; the next check starts another one. */
  #give(finder: Finder): void {
    finder.terminate();
    if (this.#finder !== finder) return;

    this.#finder = undefined;
    this.#hasAnswered = false;
    this.#namesUntil = Number.NEGATIVE_INFINITY;
    this.#pausedUntil = this.#from.now() + pause;
    for (const { reject } of this.#waiting.values()) reject(new Error("the check has ended"));
    this.#waiting.clear();
  }
}
